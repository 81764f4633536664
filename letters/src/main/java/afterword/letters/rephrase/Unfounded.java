package afterword.letters.rephrase;

/**
 * Something a rephrased letter says that none of its facts say.
 *
 * @param start in UTF-16 code units of the letter's body
 */
public record Unfounded(int start, int end, String text, String message) {}
