package afterword.letters.draft.note;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed classes of English: the few hundred words that hold a sentence together. */
final class Grammar {

    static final Set<String> DETERMINERS = words("determiners");
    static final Set<String> PREPOSITIONS = words("prepositions");
    static final Set<String> SUBJECT_PRONOUNS = words("subject-pronouns");
    static final Set<String> BE = words("be");
    static final Set<String> FINITE_BE = words("finite-be");
    static final Set<String> HAVE = words("have");
    static final Set<String> DO = words("do");
    static final Set<String> MODALS = words("modals");
    static final Set<String> WH = words("wh");
    static final Set<String> CONJUNCTIONS = words("conjunctions");
    static final Set<String> ADVERBS = words("adverbs");
    static final Set<String> NEGATIONS = words("negations");
    private static final Memory<Boolean> NUMERALS = new Memory<>(Grammar::findNumeral);

    private static final Set<String> MONTHS_AND_DAYS = words("months-and-days");
    static final Set<String> LANGUAGES = words("languages");

    private static final Set<String> OTHER_PRONOUNS = words("other-pronouns");

    private Grammar() {}

    private static Set<String> words(String name) {
        return Lexicon.lines("grammar.txt").stream()
                .filter(line -> line.startsWith(name + " "))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isFunctionWord(String lower) {
        return DETERMINERS.contains(lower)
                || PREPOSITIONS.contains(lower)
                || SUBJECT_PRONOUNS.contains(lower)
                || BE.contains(lower)
                || HAVE.contains(lower)
                || DO.contains(lower)
                || MODALS.contains(lower)
                || WH.contains(lower)
                || CONJUNCTIONS.contains(lower)
                || ADVERBS.contains(lower)
                || NEGATIONS.contains(lower)
                || OTHER_PRONOUNS.contains(lower);
    }

    /** A name of the calendar or a language, which keeps its capital. */
    static boolean isProper(String word) {
        return MONTHS_AND_DAYS.contains(word.toLowerCase(Locale.ROOT)) || LANGUAGES.contains(word);
    }

    /** A form of be, have, do or a modal: what shows beyond doubt that a clause has its verb. */
    static boolean isAuxiliary(String lower) {
        return FINITE_BE.contains(lower) || HAVE.contains(lower) || DO.contains(lower) || MODALS.contains(lower);
    }

    static boolean isNumeral(String word) {
        return NUMERALS.of(word);
    }

    private static boolean findNumeral(String word) {
        return word.matches("\\d+([:.]\\d+)? [ap]m")
                || word.matches("[$£€<>≤≥]?[\\d.]+[\\d.,:/x×-]*(%|k|K|m|M|bn|th|nd|rd|st|s|\\+)?")
                || word.matches(
                        "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|several|few|many|most|more|fewer|less|half|double)");
    }

    /** Formal letters write "did not"; a word that holds no contraction comes back as it is. */
    static String withoutContraction(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("can't")) {
            return "cannot";
        }
        if (lower.equals("won't")) {
            return "will not";
        }
        if (lower.equals("shan't")) {
            return "shall not";
        }
        if (lower.endsWith("n't") && lower.length() > 4) {
            return word.substring(0, word.length() - 3) + " not";
        }
        if (lower.endsWith("'ve")) {
            return word.substring(0, word.length() - 3) + " have";
        }
        if (lower.endsWith("'re")) {
            return word.substring(0, word.length() - 3) + " are";
        }
        if (lower.endsWith("'ll")) {
            return word.substring(0, word.length() - 3) + " will";
        }
        if (lower.equals("i'm")) {
            return "I am";
        }
        if (lower.endsWith("'d") && SUBJECT_PRONOUNS.contains(lower.substring(0, lower.length() - 2))) {
            boolean past = Lexicon.ENGLISH
                            .verb(next)
                            .filter(verb -> verb.is(Lexicon.Form.PARTICIPLE) && !verb.is(Lexicon.Form.BASE))
                            .isPresent()
                    || next.matches(
                            "(been|had|done|gone|got|seen|made|taken|given|written|left|lost|found|kept|built|sold|met|learned|read|.*[^e]ed|never|already)");
            return word.substring(0, word.length() - 2) + (past ? " had" : " would");
        }
        if (lower.matches(
                "(it|he|she|that|there|who|what|where|how|everyone|everybody|nobody|someone|somebody|anyone|everything|nothing|something)'s")) {
            boolean perfect = next.matches("(been|had|done|gone|got|seen|made|taken|.*[^e]ed)");
            return word.substring(0, word.length() - 2) + (perfect ? " has" : " is");
        }
        if (lower.equals("i")) {
            return "I";
        }
        return word;
    }
}
