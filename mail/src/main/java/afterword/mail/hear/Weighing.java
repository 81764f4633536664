package afterword.mail.hear;

import java.util.List;

/**
 * What the sentences of a reply say, together. Where there is a model {@link Deciding} says what they come to, else the
 * patterns alone.
 *
 * @param promised how like a promise the sentence is that names the date of news; below 0 where there is none
 */
record Weighing(List<Voiced> sentences, double promised) {

    /** Meanings that decide something. */
    static final List<Meaning> WEIGHTY = List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND, Meaning.HOLD);

    /** Where there is no model: by the patterns alone. */
    Meaning byPatterns() {
        for (Meaning meaning : List.of(Meaning.OFFER, Meaning.DECLINE, Meaning.NEXT_ROUND)) {
            if (says(meaning)) {
                return meaning;
            }
        }
        if (isPromised()) {
            return Meaning.NEW_DATE;
        }
        if (says(Meaning.HOLD)) {
            return Meaning.HOLD;
        }
        if (softNo()) {
            return Meaning.DECLINE;
        }
        if (says(Meaning.QUESTION)) {
            return Meaning.QUESTION;
        }
        if (says(Meaning.UNSURE)) {
            return Meaning.UNSURE;
        }
        if (has("asks-anything")) {
            return Meaning.QUESTION;
        }
        return says(Meaning.ACKNOWLEDGEMENT) ? Meaning.ACKNOWLEDGEMENT : Meaning.UNSURE;
    }

    /** A no that never says no: wishes for another future, more than one, or one and a hard choice. */
    private boolean softNo() {
        long farewells = count("farewell");
        return farewells >= 2
                || farewells >= 1 && has("hard-choice")
                || has("no-good-news") && !has("still-deliberating");
    }

    boolean isPromised() {
        return promised >= 0;
    }

    /** Whether a pattern finds {@code meaning} in a sentence that needs no company. */
    boolean says(Meaning meaning) {
        return sentences.stream().anyMatch(voiced -> voiced.says(meaning));
    }

    /** Whether a pattern finds what goes with {@code meaning} and does not say it by itself. */
    boolean hints(Meaning meaning) {
        return sentences.stream()
                .flatMap(voiced -> voiced.acts().stream())
                .anyMatch(act -> !act.strong() && act.meaning() == meaning);
    }

    private boolean has(String act) {
        return count(act) > 0;
    }

    private long count(String act) {
        return sentences.stream().filter(voiced -> voiced.has(act)).count();
    }
}
