package afterword.letters.slips;

import static afterword.letters.slips.SlipFinder.word;

import afterword.letters.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small word written twice in a row. "Had had", "that that" and "in in" may be meant. */
final class Repetitions implements SlipFinder {

    private static final Set<String> NEVER_TWICE = Classes.of("never twice");

    @Override
    public Optional<Slip> at(List<Token> words, int i) {
        String word = word(words, i);
        boolean twice = NEVER_TWICE.contains(word)
                && word.equals(word(words, i + 1))
                && !(word.equals("was")
                        && words.subList(0, i).stream()
                                .anyMatch(token -> token.lower().equals("what")))
                && !words.get(i + 1).isCapitalised()
                && (i == 0 || !words.get(i).isCapitalised());
        return twice
                ? Optional.of(new Slip(
                        SlipFinder.span(words, i, i + 1), "A word stands here twice.", "Take one of them out."))
                : Optional.empty();
    }
}
