package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runs of one and two words of a sentence, as the learned stances know them; every number counts as one. */
final class Wording {

    /** The edges of a sentence. */
    static final String START = "^";

    private static final String END = "$";
    private static final int LONGEST = 2;

    private Wording() {}

    /** Each run once, words joined by {@code _}; the edges of the sentence count as words. */
    static Set<String> of(Sentence sentence) {
        List<String> words = Stream.of(
                        Stream.of(START), sentence.tokens().stream().map(Wording::plain), Stream.of(END))
                .flatMap(part -> part)
                .toList();
        return Stream.iterate(1, length -> length <= LONGEST, length -> length + 1)
                .flatMap(length -> Stream.iterate(0, at -> at + length <= words.size(), at -> at + 1)
                        .map(at -> String.join("_", words.subList(at, at + length))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(Token token) {
        return token.lower().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',')
                        && Character.isDigit(token.lower().codePointAt(0))
                ? "#"
                : token.lower();
    }
}
