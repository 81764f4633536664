package afterword.letters.language;

import java.util.List;

/**
 * A sentence of a text, in its words.
 *
 * @param start in UTF-16 code units of the whole text
 */
public record Sentence(int start, int end, String text, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether it asks. */
    public boolean isQuestion() {
        return text.endsWith("?");
    }

    /** How many words it has. */
    public long words() {
        return tokens.stream().filter(Token::isWord).count();
    }
}
