package afterword.app.answers;

import afterword.documents.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The id by which a bulk file calls a line. */
final class Ids {

    private Ids() {}

    static void write(@Nullable Value id, JsonGenerator json) {
        if (id != null) {
            json.writeName("id");
            id.writeTo(json);
        }
    }
}
