package afterword.app.answers;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Something that can be told to a program. */
@FunctionalInterface
public interface Answer {

    /** Writes it as one JSON value; the same answer gives the same bytes. */
    void writeTo(JsonGenerator json);

    /** What a person should be told beside it, in whole sentences; it is no part of the answer. */
    default List<String> asides() {
        return List.of();
    }
}
