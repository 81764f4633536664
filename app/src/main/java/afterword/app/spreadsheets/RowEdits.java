package afterword.app.spreadsheets;

import afterword.app.application.Editing;
import afterword.documents.Problem;
import afterword.sheets.SheetRow;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Carries what rows say over to the applications that they are rows of; a row is known by its ids. */
final class RowEdits {

    private static final int MOST_PROBLEMS = 100;

    private final String source;
    private final Map<String, EditedApplication> applications;
    final List<Change> changes = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    /** New applications, by the rows that they are from. */
    final Map<String, ObjectNode> added = new LinkedHashMap<>();

    /** @param applications by their ids; the rows change them */
    RowEdits(String source, Map<String, EditedApplication> applications) {
        this.source = source;
        this.applications = applications;
    }

    void application(SheetRow row, SheetRow titles) {
        String id = key(Table.APPLICATIONS, row, titles, 0);
        if (id.isEmpty()) {
            ObjectNode document = Editing.blank();
            edit(Table.APPLICATIONS, row, titles, document, ZoneOffset.UTC);
            added.put(place(row), document);
            return;
        }
        EditedApplication edited = known(row, id);
        if (edited != null) {
            edited.seen = true;
            List<String> edits = edit(Table.APPLICATIONS, row, titles, edited.document, edited.zone());
            if (!edits.isEmpty()) {
                edited.factsChanged = true;
                changes.add(new Change(
                        Change.Kind.APPLICATION_EDITED,
                        id,
                        place(row) + id + ": " + String.join("; ", edits),
                        null,
                        null));
            }
        }
    }

    void person(SheetRow row, SheetRow titles) {
        EditedApplication edited = known(row, key(Table.PEOPLE, row, titles, 0));
        if (edited == null) {
            return;
        }
        edited.seen = true;
        String id = key(Table.PEOPLE, row, titles, 1);
        String application = edited.stored.id();
        if (id.isEmpty()) {
            ObjectNode person = Editing.blank();
            person.remove("version");
            edit(Table.PEOPLE, row, titles, person, edited.zone());
            id = freeId(edited, row, titles);
            edited.people().set(id, person);
            edited.factsChanged = true;
            edited.seenPeople.add(id);
            changes.add(new Change(
                    Change.Kind.PERSON_ADDED, application, place(row) + id + " is new at " + application, null, null));
            return;
        }
        if (!edited.people().has(id)) {
            problem(
                    row,
                    "unknown-id",
                    "there is no person '" + id + "' in '" + application + "'; leave the id empty for a new one.",
                    "");
            return;
        }
        edited.seenPeople.add(id);
        List<String> edits =
                edit(Table.PEOPLE, row, titles, (ObjectNode) edited.people().get(id), edited.zone());
        if (!edits.isEmpty()) {
            edited.factsChanged = true;
            changes.add(new Change(
                    Change.Kind.PERSON_EDITED,
                    application,
                    place(row) + id + " at " + application + ": " + String.join("; ", edits),
                    null,
                    null));
        }
    }

    private static String freeId(EditedApplication edited, SheetRow row, SheetRow titles) {
        String name = text(row, titles, "Family name");
        String word = (name.isEmpty() ? text(row, titles, "Given name") : name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String base = word.isEmpty() ? "contact" : word;
        String id = base;
        for (int i = 2; edited.people().has(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    void entry(SheetRow row, SheetRow titles) {
        EditedApplication edited = known(row, key(Table.HISTORY, row, titles, 0));
        if (edited == null) {
            return;
        }
        edited.seen = true;
        String id = key(Table.HISTORY, row, titles, 1);
        String application = edited.stored.id();
        if (id.isEmpty()) {
            ObjectNode entry = Editing.blank();
            entry.remove("version");
            List<String> edits = edit(Table.HISTORY, row, titles, entry, edited.zone());
            String says = place(row) + "a new entry at " + application + ": " + String.join("; ", edits);
            edited.journal().add(entry);
            edited.written.put(
                    edited.journal().size() - 1, new Change(Change.Kind.ENTRY_ADDED, application, says, null, null));
            return;
        }
        Integer at = edited.entries.get(id);
        if (at == null) {
            problem(
                    row,
                    "unknown-id",
                    "there is no entry '" + id + "' in the history of '" + application
                            + "'; leave the id empty for a new one.",
                    "");
            return;
        }
        if (!edited.seenEntries.add(id)) {
            problem(row, "duplicate", "entry '" + id + "' of '" + application + "' stands there twice.", "");
            return;
        }
        List<String> edits =
                edit(Table.HISTORY, row, titles, (ObjectNode) edited.journal().get(at), edited.zone());
        if (!edits.isEmpty()) {
            String says = place(row) + "entry " + id + " of " + application + ": " + String.join("; ", edits);
            edited.written.put(at, new Change(Change.Kind.ENTRY_EDITED, application, says, id, null));
        }
    }

    /** Carries the edited cells over; says each. */
    private static List<String> edit(Table table, SheetRow row, SheetRow titles, ObjectNode document, ZoneId zone) {
        List<String> edits = new ArrayList<>();
        for (Column column : table.columns) {
            int position = Table.position(titles, column.title());
            // a column that somebody took out says nothing
            if (position >= 0 && !column.isUnchanged(document, row.cell(position))) {
                Object before = column.cell(document);
                String after = row.cell(position).text();
                edits.add(column.title() + (before == null ? "" : " \"" + before + "\"") + " -> "
                        + (after.isEmpty() ? "nothing" : "\"" + after + "\""));
                column.set(document, row.cell(position), zone);
            }
        }
        return edits;
    }

    private @Nullable EditedApplication known(SheetRow row, String id) {
        EditedApplication edited = applications.get(id);
        if (edited == null) {
            problem(
                    row,
                    "unknown-id",
                    id.isEmpty() ? "the row names no application." : "there is no application '" + id + "'.",
                    "");
        }
        return edited;
    }

    private static String key(Table table, SheetRow row, SheetRow titles, int key) {
        return text(row, titles, table.keys.get(key));
    }

    private static String text(SheetRow row, SheetRow titles, String title) {
        return row.cell(Table.position(titles, title)).text();
    }

    static String place(SheetRow row) {
        return (row.sheet().isEmpty() ? "row " : row.sheet() + " row ") + row.number() + ": ";
    }

    void problem(SheetRow row, String code, String message, String example) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(
                    source,
                    row.number(),
                    1,
                    "",
                    code,
                    place(row) + message,
                    row.cell(0).text(),
                    example.isEmpty() ? null : example));
        }
    }
}
