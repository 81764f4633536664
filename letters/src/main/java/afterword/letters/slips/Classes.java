package afterword.letters.slips;

import afterword.letters.language.Token;
import afterword.letters.language.WordList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of words that slips are told by: {@code words.txt}, and the nouns of {@code of-many.txt}. */
final class Classes {

    private static final Map<String, Set<String>> WORDS = WordList.groups(Classes.class, "words.txt");

    /** Nouns that may stand for one or many, or look like the one and are the other. */
    private static final Set<String> OF_MANY = WordList.set(Classes.class, "of-many.txt");

    private Classes() {}

    /** The words of a class. */
    static Set<String> of(String name) {
        return Objects.requireNonNull(WORDS.get(name), name);
    }

    static boolean isOfMany(Token noun) {
        return OF_MANY.contains(noun.lower());
    }

    /** Whether it can only be one thing: {@code kiln}. */
    static boolean isOne(Token noun) {
        return noun.mayBe("NN") && !has(noun, "NNS") && !isOfMany(noun);
    }

    /** Whether it can only be many: {@code kilns}. */
    static boolean isMany(Token noun) {
        return has(noun, "NNS")
                && noun.tags().stream().noneMatch(tag -> tag.equals("NN") || tag.startsWith("NN:"))
                && !isOfMany(noun);
    }

    private static boolean has(Token token, String tag) {
        return token.tags().stream().anyMatch(own -> own.startsWith(tag));
    }
}
