package afterword.letters.language;

import java.util.Set;

/**
 * A word or a mark of a sentence.
 *
 * @param start in UTF-16 code units of the whole text
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 * @param lemmas every form in a dictionary it may stand for: {@code leave} and {@code left} of {@code left}
 * @param tags the Penn tags of its readings, such as {@code VBD}; none for an unknown word
 */
public record Token(int start, int end, String text, String lower, Set<String> lemmas, Set<String> tags) {

    /** Whether it is a word or a number, and no mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || (text.length() > 1 && lower.charAt(0) == '\'');
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether one of its readings has a tag that starts so: {@code VB} any form of a verb. */
    public boolean mayBe(String tag) {
        return tags.stream().anyMatch(own -> own.startsWith(tag));
    }

    /** The lemma to compare words by: of a noun before that of a verb. */
    String lemma() {
        return lemmas.iterator().next();
    }

    /** How a lemma is told from a word as written. */
    static String asLemma(String lemma) {
        return "<" + lemma + ">";
    }

    static boolean isLemma(String form) {
        return form.startsWith("<") && form.endsWith(">");
    }

    /** A word, or a lemma without what tells it from one. */
    static String bare(String form) {
        return isLemma(form) ? form.substring(1, form.length() - 1) : form;
    }

    Token movedBy(int distance) {
        return new Token(start + distance, end + distance, text, lower, lemmas, tags);
    }
}
