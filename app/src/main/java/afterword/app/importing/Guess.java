package afterword.app.importing;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Something that no file states, and what was assumed: to be confirmed by the person, never taken silently.
 *
 * @param pointer a JSON pointer into the application (RFC 6901)
 * @param value what was assumed; absent where there was nothing to go by, and the person must say it
 * @param ask the question, in a sentence
 */
public record Guess(String pointer, @Nullable String value, String ask) {

    /** Whether nothing comes of the import before this is answered. */
    public boolean mustBeSaid() {
        return value == null;
    }

    /** The guess as a JSON object. */
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("pointer", pointer);
        if (value != null) {
            json.writeStringProperty("value", value);
        }
        json.writeStringProperty("ask", ask);
        json.writeEndObject();
    }
}
