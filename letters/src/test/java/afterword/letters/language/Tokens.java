package afterword.letters.language;

/** How the sentence model cuts a text, for those who teach it. */
public final class Tokens {

    private Tokens() {}

    /** The numbers of the tokens, the marks of beginning and end among them. */
    public static long[] of(String text) {
        return Encoder.tokens(text);
    }
}
