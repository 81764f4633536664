package afterword.applicationfile;

import afterword.documents.Fields;
import afterword.documents.Nearest;
import afterword.documents.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts of a file, as the rest of it refers to them. */
final class ContactIds {

    private static final String EXAMPLE = "rivera";

    private final Set<String> ids;

    ContactIds(Set<String> ids) {
        this.ids = ids;
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** What to say of {@code id}, which is unknown. */
    String unknown(String id) {
        String hint = Nearest.to(id, ids)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(ids.isEmpty() ? ": there are no contacts." : "; known: " + String.join(", ", ids) + ".");
        return "there is no contact '" + id + "'" + hint;
    }

    /** An id that works here. */
    String example(String id) {
        return Nearest.to(id, ids)
                .orElse(ids.isEmpty() ? EXAMPLE : ids.iterator().next());
    }

    @Nullable
    String read(Fields fields, String key) {
        Value value = fields.value(key, EXAMPLE);
        return value == null ? null : known(value);
    }

    /** Ids, each once however often it is named. */
    List<String> readAll(Fields fields, String key) {
        List<String> found = new ArrayList<>();
        for (Value value : fields.values(key, EXAMPLE)) {
            String id = known(value);
            if (id != null && !found.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    private @Nullable String known(Value value) {
        String id = value.text();
        return has(id) ? id : value.refuse("unknown-contact", unknown(id), example(id));
    }
}
