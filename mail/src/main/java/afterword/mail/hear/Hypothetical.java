package afterword.mail.hear;

import java.util.regex.Pattern;

/** Takes out of a sentence what it only supposes: "should we go with another candidate, you will hear". */
final class Hypothetical {

    private static final String OUTCOME =
            "(?:not |un|both |all )?(?:selected|successful|chosen|shortlisted|invited|appointed|offered|through|picked|progressing|progressed|accepted|moving|asked back)";

    private static final Pattern WHOLE = Pattern.compile(
            "^(?:[\\w ,]{0,30}[,:] ?|and |but |however,? )?(?:should (?:we|you|your|there|they|the|it|this)\\b|in the event\\b|"
                    + "were (?:we|you|they|the)\\b|if (?:we|they|the (?:panel|committee|team|board|client|answer|decision|two|others?|first|preferred)|your (?:application|candidacy)|"
                    + "another|either|nobody|no one|none|not\\b|there (?:is|are|was)|he|she|things go|all goes|it (?:goes|turns|comes|were|does|did|is a)|you (?:are|were|have been|do get|make it|get) "
                    + OUTCOME + "|you (?:get|make) (?:it )?through|you do not (?:hear|get)))");

    private static final Pattern PART = Pattern.compile(
            "\\b(?:as to |about |on )?whether\\b[^,;:]*|\\bif (?:we|they|you (?:are|were) " + OUTCOME
                    + "|your application|another|the (?:panel|committee|team))\\b[^,;:]*|\\b(?:unless|until|before|in case|as soon as|assuming|provided)\\b[^,;:]*|\\b(?:once|when) (?:we|they|everyone|a decision|the (?:panel|committee|team|board|decision)|somebody|someone|an offer)\\b[^,;:]*");

    private Hypothetical() {}

    /** Whether all of a plain sentence is supposed. */
    static boolean isWhole(String plain) {
        return WHOLE.matcher(plain).find();
    }

    /** What is left of a plain sentence; empty where all of it is supposed. */
    static String without(String plain) {
        return isWhole(plain) ? "" : PART.matcher(plain).replaceAll(" ").strip();
    }
}
