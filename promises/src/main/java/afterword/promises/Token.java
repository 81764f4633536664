package afterword.promises;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word, number or sign of what was said.
 *
 * @param text in lower case, contractions taken apart
 * @param start where it begins in the words as they were said
 * @param number its value where it is written in digits, otherwise -1
 * @param ordinal whether it is a number with an ending, such as {@code 18th}
 * @param glued whether it follows the one before without a space
 * @param senses what the language's word list knows it as
 * @param fit what it is to the grammar; absent before the words are looked up
 */
record Token(
        String text,
        int start,
        int end,
        Kind kind,
        int number,
        boolean ordinal,
        boolean glued,
        List<Sense> senses,
        Fit fit) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** A word of a class with a value: {@code Friday} is the weekday 5. */
    record Sense(String kind, Object value) {}

    @Nullable
    Object valueAs(String kind) {
        for (Sense sense : senses) {
            if (sense.kind().equals(kind)) {
                return sense.value();
            }
        }
        return null;
    }

    /** Whether no phrase reads on over it: a sign, a figure, a month or a weekday. */
    boolean isOfADate() {
        return isSign() || kind == Kind.NUMBER || valueAs("month") != null || valueAs("weekday") != null;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
