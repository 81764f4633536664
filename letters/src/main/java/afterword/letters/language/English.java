package afterword.letters.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads English: sentences in their words. Sentences read lately are remembered, so that typing costs one sentence. Safe for many threads. */
public final class English {

    private static final int REMEMBERED = 4_000;

    /** How many words it takes to tell a language. */
    private static final int ENOUGH = 12;

    private static final Set<String> SMALL = Set.copyOf(Arrays.asList(
            ("the a an and or but of to for with from by at on as that this it is was are were be been have has had i you"
                            + " we he she they my your our his her their me us them not if when which who what would will"
                            + " could can do did so very about again there here just more after before")
                    .split(" ")));

    private static final class Shared {
        static final English INSTANCE = new English();
    }

    private final Lexicon lexicon = new Lexicon();
    private final Remembered<List<Token>> read = new Remembered<>(REMEMBERED);

    private English() {}

    /** The one reader of English; made on first use (some 0.1 s). */
    public static English shared() {
        return Shared.INSTANCE;
    }

    /** The sentences of {@code text} between two offsets. */
    public List<Sentence> sentences(String text, int from, int to) {
        return Splitter.split(text, from, to).stream()
                .map(span -> sentence(text, span[0], span[1]))
                .toList();
    }

    /** The sentences of a whole text. */
    public List<Sentence> sentences(String text) {
        return sentences(text, 0, text.length());
    }

    /** One sentence, or any piece of text taken as one. */
    public Sentence sentence(String text, int from, int to) {
        String words = text.substring(from, to);
        List<Token> tokens = read.of(words, () -> tokens(words));
        return new Sentence(from, to, words, from == 0 ? tokens : moved(tokens, from));
    }

    private List<Token> tokens(String text) {
        return Words.split(text, 0, text.length()).stream()
                .map(span -> token(text.substring(span[0], span[1]), span))
                .toList();
    }

    private Token token(String word, int[] span) {
        String lower = Words.plain(word);
        Lexicon.Readings readings = lexicon.readings(lower);
        return new Token(span[0], span[1], word, lower, readings.lemmas(), readings.tags());
    }

    private static List<Token> moved(List<Token> tokens, int by) {
        return tokens.stream().map(token -> token.movedBy(by)).toList();
    }

    /**
     * Whether a text is English: of words enough to tell, one in seven is one of the small words of English. A text
     * too short to tell counts as English.
     */
    public static boolean isEnglish(String text) {
        String[] words = Words.plain(text).split("[^\\p{L}']+");
        long small = Arrays.stream(words).filter(SMALL::contains).count();
        return words.length < ENOUGH || small * 7 >= words.length;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
