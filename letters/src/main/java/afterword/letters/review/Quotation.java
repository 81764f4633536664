package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;

/** What others said, between marks of quotation, is theirs. */
final class Quotation {

    private Quotation() {}

    /** Whether what stands at {@code at} is quoted. */
    static boolean holds(Sentence sentence, Span at) {
        String before = sentence.text().substring(0, at.start() - sentence.start());
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
    }
}
