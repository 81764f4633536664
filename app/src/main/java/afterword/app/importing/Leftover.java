package afterword.app.importing;

import tools.jackson.core.JsonGenerator;

/**
 * Something that was in a file and did not come over, so that nothing vanishes unseen.
 *
 * @param line in the file, from 1; 0 where it concerns the whole file
 * @param what its words
 * @param why it found no place
 */
public record Leftover(String source, int line, String what, String why) {

    /** One line for people. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + what + " (" + why + ")";
    }

    /** The leftover as a JSON object. */
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        if (line > 0) {
            json.writeNumberProperty("line", line);
        }
        json.writeStringProperty("what", what);
        json.writeStringProperty("why", why);
        json.writeEndObject();
    }
}
