package afterword.letters.slips;

import afterword.letters.language.Span;
import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;

/** Looks for slips of one kind, in the words of one sentence. */
interface SlipFinder {

    /** The first slip that shows at word {@code i}. */
    Optional<Slip> at(List<Token> words, int i);

    /** What stands from one word to another, both included. */
    static Span span(List<Token> words, int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }

    /** The word at {@code i} in lower case; nothing outside the sentence. */
    static String word(List<Token> words, int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }
}
