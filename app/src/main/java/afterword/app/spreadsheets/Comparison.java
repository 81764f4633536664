package afterword.app.spreadsheets;

import afterword.app.application.Editing;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.Application;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.sheets.SheetReader;
import afterword.sheets.SheetRow;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a spreadsheet that was given out, and perhaps edited, with what is kept. A row is known by its ids; a cell counts as
 * edited only where it says something else. Whether an edit makes sense, the one reader of application files says.
 */
public final class Comparison {

    private final String source;
    private final ApplicationReader reader;
    private final boolean withRemovals;
    private final Map<String, Edited> applications = new LinkedHashMap<>();
    private final List<ObjectNode> added = new ArrayList<>();
    private final List<String> addedRows = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Table> tables = new HashSet<>();

    private @Nullable Table table;
    private @Nullable SheetRow titles;
    private @Nullable String sheet;

    private Comparison(String source, List<StoredApplication> kept, ApplicationReader reader, boolean withRemovals) {
        this.source = source;
        this.reader = reader;
        this.withRemovals = withRemovals;
        kept.forEach(stored -> applications.put(stored.id(), new Edited(stored)));
    }

    /** One application while rows change it. */
    private static final class Edited {

        final StoredApplication stored;
        final ObjectNode document;
        final List<StoredEntry> standing;
        final Map<String, Integer> entries = new LinkedHashMap<>();
        /** The position in the document's journal of each line that a row added or replaced. */
        final Map<Integer, Change> written = new LinkedHashMap<>();

        final Set<String> seenEntries = new HashSet<>();
        final Set<String> seenPeople = new HashSet<>();
        boolean seen;
        boolean factsChanged;

        Edited(StoredApplication stored) {
            this.stored = stored;
            this.document = Editing.document(stored.application());
            this.standing = Spreadsheet.standing(stored);
            for (int i = 0; i < standing.size(); i++) {
                entries.put(standing.get(i).id(), i);
            }
        }

        ZoneId zone() {
            return stored.application().zone();
        }

        ArrayNode journal() {
            return document.has("journal") ? (ArrayNode) document.get("journal") : document.putArray("journal");
        }

        ObjectNode people() {
            return document.has("contacts") ? (ObjectNode) document.get("contacts") : document.putObject("contacts");
        }
    }

    /** Whether the file is a spreadsheet that was given out by us: one of its first rows has the titles of a table. */
    public static boolean isOurs(String source, Path file) {
        boolean[] ours = {false};
        SheetReader.read(
                source,
                file,
                row -> ours[0] |= row.number() == 1 && Table.of(row).isPresent());
        return ours[0];
    }

    /**
     * What taking {@code file} in would change.
     *
     * @param kept all applications of the person
     * @param withRemovals whether what is no longer in the spreadsheet is to go; it is listed in any case
     * @param progress is told how many rows are read
     */
    public static Preview preview(
            String source,
            Path file,
            List<StoredApplication> kept,
            ApplicationReader reader,
            boolean withRemovals,
            IntConsumer progress) {
        Comparison comparison = new Comparison(source, kept, reader, withRemovals);
        int[] count = {0};
        comparison.problems.addAll(SheetReader.read(source, file, row -> {
            comparison.row(row);
            progress.accept(++count[0]);
        }));
        return comparison.preview();
    }

    private void row(SheetRow row) {
        if (sheet == null || !row.sheet().equals(sheet)) {
            sheet = row.sheet();
            titles = row;
            table = Table.of(row).orElse(null);
            if (table == null) {
                problem(
                        row,
                        "unknown-table",
                        "the first row of " + (sheet.isEmpty() ? "the table" : "'" + sheet + "'")
                                + " has not the titles that were given out.",
                        String.join(", ", Table.HISTORY.titles()));
            } else {
                tables.add(table);
            }
            return;
        }
        if (table == null || titles == null) {
            return;
        }
        switch (table) {
            case APPLICATIONS -> application(row, titles);
            case PEOPLE -> person(row, titles);
            case HISTORY -> entry(row, titles);
        }
    }

    private void application(SheetRow row, SheetRow titles) {
        String id = key(row, titles, 0);
        if (id.isEmpty()) {
            ObjectNode document = Editing.blank();
            edit(Table.APPLICATIONS, row, titles, document, ZoneOffset.UTC);
            added.add(document);
            addedRows.add(place(row));
            return;
        }
        Edited edited = known(row, id);
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

    private void person(SheetRow row, SheetRow titles) {
        Edited edited = known(row, key(row, titles, 0));
        if (edited == null) {
            return;
        }
        edited.seen = true;
        String id = key(row, titles, 1);
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

    private static String freeId(Edited edited, SheetRow row, SheetRow titles) {
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

    private void entry(SheetRow row, SheetRow titles) {
        Edited edited = known(row, key(row, titles, 0));
        if (edited == null) {
            return;
        }
        edited.seen = true;
        String id = key(row, titles, 1);
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

    private Preview preview() {
        Map<StoredApplication, Application> facts = new LinkedHashMap<>();
        List<Change> removals = new ArrayList<>();
        for (Edited edited : applications.values()) {
            removals(edited, removals);
            boolean touched = edited.factsChanged || !edited.written.isEmpty();
            Application after = touched && problems.isEmpty() ? read(edited) : null;
            if (after != null) {
                if (edited.factsChanged) {
                    facts.put(edited.stored, after);
                }
                edited.written.forEach((at, change) -> changes.add(new Change(
                        change.kind(),
                        change.application(),
                        change.says(),
                        change.entry(),
                        after.journal().get(at))));
            }
        }
        List<Application> made = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            Reading<Application> read =
                    reader.read(Documents.ofText(source, added.get(i).toString()));
            String row = addedRows.get(i);
            read.problems().forEach(problem -> relay(problem, row));
            if (read.isOk()) {
                made.add(read.get());
                changes.add(new Change(
                        Change.Kind.APPLICATION_ADDED,
                        read.get().company(),
                        row + read.get().company() + ", " + read.get().position() + " is new",
                        null,
                        null));
            }
        }
        changes.addAll(removals);
        return problems.isEmpty()
                ? new Preview(changes, withRemovals, facts, made, List.of())
                : new Preview(List.of(), withRemovals, Map.of(), List.of(), problems);
    }

    /** What stood in the tables that are there, and no longer does. */
    private void removals(Edited edited, List<Change> removals) {
        String id = edited.stored.id();
        if (!edited.seen) {
            if (tables.contains(Table.APPLICATIONS)) {
                removals.add(new Change(
                        Change.Kind.APPLICATION_REMOVED,
                        id,
                        id + " is no longer there, with all its history",
                        null,
                        null));
            }
            return;
        }
        if (tables.contains(Table.HISTORY)) {
            for (StoredEntry entry : edited.standing) {
                if (!edited.seenEntries.contains(entry.id())) {
                    JournalEntry gone = entry.entry();
                    removals.add(new Change(
                            Change.Kind.ENTRY_REMOVED,
                            id,
                            "entry " + entry.id() + " of " + id + " ("
                                    + gone.kind().word() + ") is no longer there",
                            entry.id(),
                            null));
                }
            }
        }
        if (tables.contains(Table.PEOPLE)) {
            for (String person : edited.stored.application().contacts().keySet()) {
                if (!edited.seenPeople.contains(person)) {
                    if (withRemovals) {
                        edited.people().remove(person);
                        edited.factsChanged = true;
                    }
                    removals.add(new Change(
                            Change.Kind.PERSON_REMOVED, id, person + " of " + id + " is no longer there", null, null));
                }
            }
        }
    }

    private @Nullable Application read(Edited edited) {
        Reading<Application> read = reader.read(Documents.ofText(source, edited.document.toString()));
        read.problems().forEach(problem -> relay(problem, edited.stored.id() + ": "));
        return read.isOk() ? read.get() : null;
    }

    /** A problem of the document that the rows made, told of the rows. */
    private void relay(Problem problem, String place) {
        problems.add(new Problem(
                source,
                0,
                0,
                problem.pointer(),
                problem.code(),
                place + problem.message(),
                problem.value(),
                problem.example()));
    }

    private @Nullable Edited known(SheetRow row, String id) {
        Edited edited = applications.get(id);
        if (edited == null) {
            problem(
                    row,
                    "unknown-id",
                    id.isEmpty() ? "the row names no application." : "there is no application '" + id + "'.",
                    "");
        }
        return edited;
    }

    private String key(SheetRow row, SheetRow titles, int key) {
        return text(row, titles, Objects.requireNonNull(table).keys.get(key));
    }

    private static String text(SheetRow row, SheetRow titles, String title) {
        return row.cell(Table.position(titles, title)).text();
    }

    private static String place(SheetRow row) {
        return (row.sheet().isEmpty() ? "row " : row.sheet() + " row ") + row.number() + ": ";
    }

    private void problem(SheetRow row, String code, String message, String example) {
        if (problems.size() < 100) {
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
