package afterword.documents;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One thing that is wrong with a document: where, what, the offending value, and something that would have worked.
 *
 * @param source the file's name as the person gave it, or {@code -} for standard input
 * @param line from 1; 0 where the problem concerns the whole source
 * @param column from 1; 0 where the problem concerns the whole source
 * @param pointer a JSON pointer (RFC 6901) to the value; empty for the whole document
 * @param code stable over wordings, such as {@code unknown-key}
 * @param value the offending value as written, shortened; absent where there is none
 * @param example what works in this place; absent where no example helps
 */
public record Problem(
        String source,
        int line,
        int column,
        String pointer,
        String code,
        String message,
        @Nullable String value,
        @Nullable String example) {

    private static final int LONGEST_VALUE = 80;

    public Problem {
        value = value == null ? null : shortened(value);
    }

    /** A problem of the source as a whole: it is empty, too large, not text. */
    public static Problem ofWhole(String source, String code, String message, @Nullable String example) {
        return new Problem(source, 0, 0, "", code, message, null, example);
    }

    /** One line for people, such as {@code amy.yaml:12:5: /timeZone: … For example: Europe/Vienna}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!pointer.isEmpty()) {
            text.append(pointer).append(": ");
        }
        text.append(message);
        if (example != null) {
            text.append(" For example: ").append(example);
        }
        return text.toString();
    }

    /** The problem as a JSON object, absent members left out. */
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        if (line > 0) {
            json.writeNumberProperty("line", line);
            json.writeNumberProperty("column", column);
        }
        json.writeStringProperty("pointer", pointer);
        json.writeStringProperty("code", code);
        json.writeStringProperty("message", message);
        if (value != null) {
            json.writeStringProperty("value", value);
        }
        if (example != null) {
            json.writeStringProperty("example", example);
        }
        json.writeEndObject();
    }

    /** On one line, without control characters, no longer than a line of a terminal. */
    static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_VALUE);
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean shows = !Character.isISOControl(c) && !Character.isSurrogate(c);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                shown.append(c).append(text.charAt(++i));
            } else {
                shown.append(shows ? c : Character.isWhitespace(c) ? ' ' : '\uFFFD');
            }
        }
        return text.length() > end ? shown.append('…').toString() : shown.toString();
    }
}
