package afterword.letters.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a piece of a sentence looks like, over words, lemmas and parts of speech.
 *
 * <p>{@code you told|promised me ..4 by @day} reads: the word <i>you</i>, one of two words, <i>me</i>, up to four words, <i>by</i>, and
 * whatever the phrase {@code day} stands for. Further: {@code <need>} any form of a lemma, {@code <need:VB>} one that may be a verb, {@code <:VBG>} any word that may have that tag, {@code #} a number, {@code ...} up to eight words, {@code x?} at will,
 * {@code !x} anything but x comes next, {@code ( a b | c )} either, {@code ^} and {@code $} where a sentence starts and ends.
 */
public final class Pattern {

    /** One thing a pattern asks for. */
    interface Node {
        /** Where the whole match ends if it goes on from {@code at}, or -1. */
        int match(List<Token> tokens, int at, Rest rest);

        /** Sets of forms, of each of which one stands in every match; none where that cannot be told. */
        default List<Set<String>> needs() {
            return List.of();
        }

        /** Whether a match may start with {@code first}; most words are passed over so. */
        default boolean mayStart(Token first) {
            return true;
        }
    }

    /** What is still to be matched. */
    interface Rest {
        int match(int at);
    }

    private final Node root;
    private final String source;

    private Pattern(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none, or names a phrase that is not there
     */
    public static Pattern of(String source, Phrases phrases) {
        return new Pattern(source, new PatternParser(source, phrases).parse());
    }

    /** The first place in {@code sentence} that looks so. */
    public Optional<Span> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int start = 0; start < tokens.size(); start++) {
            if (!root.mayStart(tokens.get(start))) {
                continue;
            }
            int end = root.match(tokens, start, at -> at);
            if (end > start) {
                return Optional.of(
                        new Span(tokens.get(start).start(), tokens.get(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** Sets of forms, of each of which one stands in every match; none where that cannot be told. */
    List<Set<String>> needs() {
        return root.needs();
    }

    public boolean matches(Sentence sentence) {
        return find(sentence).isPresent();
    }

    @Override
    public String toString() {
        return source;
    }
}
