package afterword.letters.language;

/**
 * A word or a mark of a sentence.
 *
 * @param start in UTF-16 code units of the whole text
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 * @param lemma the form in a dictionary: {@code be} of {@code were}
 * @param pos the universal part of speech, such as {@code VERB}
 */
public record Token(int start, int end, String text, String lower, String lemma, String pos) {

    /** Whether it is a word or a number, and no mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || (text.length() > 1 && text.charAt(0) == '\'');
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
