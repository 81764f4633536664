package afterword.app.importing.web;

import afterword.app.trackers.Field;
import java.util.Arrays;
import java.util.List;

/** What a column of somebody's table may hold, as the page offers it. */
record FieldChoice(String value, String label) {

    static List<FieldChoice> all() {
        return Arrays.stream(Field.values())
                .map(field -> new FieldChoice(field.word(), label(field)))
                .toList();
    }

    private static String label(Field field) {
        return switch (field) {
            case COMPANY -> "the company";
            case POSITION -> "the job";
            case DATE -> "when it was";
            case STATUS -> "how it stands";
            case ROUND -> "which interview";
            case CONTACT -> "a person";
            case EMAIL -> "their e-mail";
            case PHONE -> "their phone";
            case CHANNEL -> "by what means";
            case NOTES -> "something for a note";
        };
    }
}
