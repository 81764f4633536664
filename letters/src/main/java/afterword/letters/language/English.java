package afterword.letters.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads English: sentences in their words. Sentences read lately are remembered, so that typing costs one sentence. Safe for many threads. */
public final class English {

    private static final int REMEMBERED = 4_000;

    private static final class Shared {
        static final English INSTANCE = new English();
    }

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, List<Token>> read = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
            return size() > REMEMBERED;
        }
    });

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
        List<Token> tokens = read.get(words);
        if (tokens == null) {
            tokens = tokens(words);
            read.put(words, tokens);
        }
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

    Lexicon lexicon() {
        return lexicon;
    }
}
