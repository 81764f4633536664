package afterword.app.answers;

import tools.jackson.core.JsonGenerator;

/** Something that can be told to a program. */
@FunctionalInterface
public interface Answer {

    /** Writes it as one JSON value; the same answer gives the same bytes. */
    void writeTo(JsonGenerator json);
}
