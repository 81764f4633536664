package afterword.app.spreadsheets;

import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.sheets.SheetReader;
import afterword.sheets.SheetRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares a spreadsheet that was given out, and perhaps edited, with what is kept. A row is known by its ids; a cell counts as
 * edited only where it says something else. Whether an edit makes sense, the one reader of application files says.
 */
public final class Comparison {

    private final String source;
    private final ApplicationReader reader;
    private final boolean withRemovals;
    private final Map<String, EditedApplication> applications = new LinkedHashMap<>();
    private final RowEdits edits;
    private final Set<Table> tables = new HashSet<>();

    private @Nullable Table table;
    private @Nullable SheetRow titles;
    private @Nullable String sheet;

    private Comparison(String source, List<StoredApplication> kept, ApplicationReader reader, boolean withRemovals) {
        this.source = source;
        this.reader = reader;
        this.withRemovals = withRemovals;
        this.edits = new RowEdits(source, applications);
        kept.forEach(stored -> applications.put(stored.id(), new EditedApplication(stored)));
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
        comparison.edits.problems.addAll(SheetReader.read(source, file, row -> {
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
                edits.problem(
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
            case APPLICATIONS -> edits.application(row, titles);
            case PEOPLE -> edits.person(row, titles);
            case HISTORY -> edits.entry(row, titles);
        }
    }

    private Preview preview() {
        Map<StoredApplication, Application> facts = new LinkedHashMap<>();
        List<Change> removals = new ArrayList<>();
        for (EditedApplication edited : applications.values()) {
            edited.removals(tables, withRemovals, removals);
            boolean touched = edited.factsChanged || !edited.written.isEmpty();
            Application after = touched && edits.problems.isEmpty() ? read(edited) : null;
            if (after != null) {
                if (edited.factsChanged) {
                    facts.put(edited.stored, after);
                }
                edited.written.forEach((at, change) -> edits.changes.add(new Change(
                        change.kind(),
                        change.application(),
                        change.says(),
                        change.entry(),
                        after.journal().get(at))));
            }
        }
        List<Application> made = new ArrayList<>();
        edits.added.forEach((row, document) -> {
            Reading<Application> read = reader.read(Documents.ofText(source, document.toString()));
            read.problems().forEach(problem -> relay(problem, row));
            if (read.isOk()) {
                made.add(read.get());
                edits.changes.add(new Change(
                        Change.Kind.APPLICATION_ADDED,
                        read.get().company(),
                        row + read.get().company() + ", " + read.get().position() + " is new",
                        null,
                        null));
            }
        });
        edits.changes.addAll(removals);
        return edits.problems.isEmpty()
                ? new Preview(edits.changes, withRemovals, facts, made, List.of())
                : new Preview(List.of(), withRemovals, Map.of(), List.of(), edits.problems);
    }

    private @Nullable Application read(EditedApplication edited) {
        Reading<Application> read = reader.read(Documents.ofText(source, edited.document.toString()));
        read.problems().forEach(problem -> relay(problem, edited.stored.id() + ": "));
        return read.isOk() ? read.get() : null;
    }

    /** A problem of the document that the rows made, told of the rows. */
    private void relay(Problem problem, String place) {
        edits.problems.add(new Problem(
                source,
                0,
                0,
                problem.pointer(),
                problem.code(),
                place + problem.message(),
                problem.value(),
                problem.example()));
    }
}
