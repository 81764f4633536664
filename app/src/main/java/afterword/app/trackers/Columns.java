package afterword.app.trackers;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what: as somebody said, else as its title usually means. */
final class Columns {

    private static final int SHOWN = 60;

    private final Map<String, Field> said;

    /** @param said the fields of columns, by their titles in lower case, beside the usual ones */
    Columns(Map<String, Field> said) {
        this.said = Map.copyOf(said);
    }

    @Nullable
    Field field(String title) {
        Field mapped = said.get(title.strip().toLowerCase(Locale.ROOT));
        return mapped != null ? mapped : Field.titled(title).orElse(null);
    }

    /** What a row says of each field; where several columns hold one, the title that is named first for it counts. */
    Map<Field, String> fields(TrackedRow row) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        row.cells().forEach((title, text) -> {
            Field field = field(title);
            if (field != null) {
                int rank = said.containsKey(title.strip().toLowerCase(Locale.ROOT)) ? -1 : field.rank(title);
                if (!ranks.containsKey(field) || rank < ranks.get(field)) {
                    ranks.put(field, rank);
                    fields.put(field, text);
                }
            }
        });
        return fields;
    }

    /** The columns of a table, each with the first thing that stands in it. */
    List<Takeover.Column> of(List<TrackedRow> rows) {
        Map<String, Takeover.Column> columns = new LinkedHashMap<>();
        for (TrackedRow row : rows) {
            row.cells()
                    .forEach((title, text) -> columns.putIfAbsent(
                            title,
                            new Takeover.Column(
                                    title,
                                    text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                                    field(title))));
        }
        return List.copyOf(columns.values());
    }
}
