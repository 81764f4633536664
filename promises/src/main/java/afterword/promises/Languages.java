package afterword.promises;

import java.util.List;

/** The languages that promises are read in. English comes first; another is opened when a text looks like it. */
final class Languages {

    private static final List<String> OTHERS = List.of("de");

    /** Of a text's words, so many of ten are known to the language it is in. */
    private static final int ENOUGH = 7;

    /** By so many tokens a language is told. */
    private static final int BEGINNING = 400;

    /** A text longer than this is read no further: a promise stands near the beginning of a mail. */
    static final int LONGEST = 20_000;

    private final Language english = LanguageFile.of("en");
    private volatile List<Language> others = List.of();

    /**
     * A text cut by the language that it is in.
     *
     * @param tokens no further than a text is read
     */
    record Text(Language language, List<Token> tokens) {}

    /** The text in the language that knows most of the words it begins with. */
    Text of(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Text best = in(english, read);
        List<Token> beginning = beginning(best);
        long words = beginning.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
        int most = english.familiar(beginning);
        if (most * 10 >= words * ENOUGH) {
            return best;
        }
        for (Language language : others()) {
            Text other = in(language, read);
            int known = language.familiar(beginning(other));
            if (known > most) {
                most = known;
                best = other;
            }
        }
        return best;
    }

    private static Text in(Language language, String read) {
        return new Text(language, language.tokenizer().cut(read));
    }

    private static List<Token> beginning(Text text) {
        return text.tokens().subList(0, Math.min(text.tokens().size(), BEGINNING));
    }

    private List<Language> others() {
        if (others.isEmpty()) {
            others = OTHERS.stream().map(LanguageFile::of).toList();
        }
        return others;
    }
}
