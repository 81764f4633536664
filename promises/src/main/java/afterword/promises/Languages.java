package afterword.promises;

import java.util.List;

/** The languages that promises are read in. English comes first; another is opened when a text looks like it. */
final class Languages {

    private static final List<String> OTHERS = List.of("de");

    /** Of a text's words, so many of ten are known to the language it is in. */
    private static final int ENOUGH = 7;

    private final Language english = LanguageFile.of("en");
    private volatile List<Language> others = List.of();

    /** The language that knows most of the words. */
    Language of(String text) {
        String beginning = text.length() > 2000 ? text.substring(0, 2000) : text;
        List<Token> tokens = english.tokenizer().cut(beginning);
        long words =
                tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
        int most = english.familiar(tokens);
        if (most * 10 >= words * ENOUGH) {
            return english;
        }
        Language best = english;
        for (Language language : others()) {
            int known = language.familiar(language.tokenizer().cut(beginning));
            if (known > most) {
                most = known;
                best = language;
            }
        }
        return best;
    }

    private List<Language> others() {
        if (others.isEmpty()) {
            others = OTHERS.stream().map(LanguageFile::of).toList();
        }
        return others;
    }
}
