package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small word written twice in a row. "Had had", "that that" and "in in" may be meant, and so may "knock knock". */
final class Repetitions implements SlipFinder {

    private static final Set<String> SMALL = Classes.of("no part of a noun phrase");
    private static final Set<String> MEANT = Classes.of("meant twice");

    @Override
    public Optional<Slip> at(List<Token> words, int i) {
        String word = word(words, i);
        boolean twice = word.equals(word(words, i + 1))
                && SMALL.contains(word)
                && !MEANT.contains(word)
                && !words.get(i + 1).isCapitalised()
                && !(i > 0 && words.get(i).isCapitalised())
                && !(word.equals("was") && asks(words, i));
        return twice
                ? Optional.of(new Slip(
                        SlipFinder.span(words, i, i + 1), "A word stands here twice.", "Take one of them out."))
                : Optional.empty();
    }

    /** {@code What it was was plain.} */
    private static boolean asks(List<Token> words, int before) {
        return words.subList(0, before).stream().anyMatch(token -> token.lower().equals("what"));
    }
}
