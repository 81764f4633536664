package afterword.letters.language;

/**
 * A piece of a text.
 *
 * @param start in UTF-16 code units
 * @param end just behind it
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words themselves. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
