package afterword.app.spreadsheets;

import afterword.app.application.Editing;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.Contact;
import afterword.sheets.SheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is kept, as a spreadsheet: applications, people, and the contact history, each row under a stable id. */
public final class Spreadsheet {

    private Spreadsheet() {}

    /** All tables, for a workbook. */
    public static void writeAll(List<StoredApplication> applications, SheetWriter to, IntConsumer progress)
            throws IOException {
        to.sheet(Table.APPLICATIONS.title, Table.APPLICATIONS.titles());
        for (StoredApplication stored : applications) {
            to.row(row(Table.APPLICATIONS, List.of(stored.id()), Editing.document(stored.application()), List.of()));
        }
        to.sheet(Table.PEOPLE.title, Table.PEOPLE.titles());
        for (StoredApplication stored : applications) {
            ObjectNode document = Editing.document(stored.application());
            for (String id : stored.application().contacts().keySet()) {
                ObjectNode person = (ObjectNode) document.get("contacts").get(id);
                List<String> shown = List.of(stored.application().company());
                to.row(row(Table.PEOPLE, List.of(stored.id(), id), person, shown));
            }
        }
        writeHistory(applications, to, progress);
    }

    /**
     * The contact history, for a format that has one table only.
     *
     * @param progress is told how many rows are written
     */
    public static void writeHistory(List<StoredApplication> applications, SheetWriter to, IntConsumer progress)
            throws IOException {
        to.sheet(Table.HISTORY.title, Table.HISTORY.titles());
        int count = 0;
        for (StoredApplication stored : applications) {
            ObjectNode document = Editing.document(stored.application());
            List<StoredEntry> standing = standing(stored);
            for (int i = 0; i < standing.size(); i++) {
                ObjectNode entry = (ObjectNode) document.get("journal").get(i);
                String with = standing.get(i).entry().with();
                List<String> shown = List.of(
                        stored.application().company(), stored.application().position(), name(stored, with));
                to.row(row(Table.HISTORY, List.of(stored.id(), standing.get(i).id()), entry, shown));
                progress.accept(++count);
            }
        }
    }

    /** The lines of the journal that count, in the order in which the application has them. */
    static List<StoredEntry> standing(StoredApplication stored) {
        return stored.journal().stream().filter(entry -> !entry.voided()).toList();
    }

    private static String name(StoredApplication stored, @Nullable String id) {
        Contact contact = id == null ? null : stored.application().contacts().get(id);
        if (contact == null) {
            return "";
        }
        String formal = contact.name().formal();
        return formal.isEmpty() ? Objects.requireNonNullElse(contact.name().addressAs(), contact.id()) : formal;
    }

    private static List<@Nullable Object> row(Table table, List<String> keys, ObjectNode document, List<String> shown) {
        List<@Nullable Object> cells = new ArrayList<>(keys);
        table.columns.forEach(column -> cells.add(column.cell(document)));
        cells.addAll(shown);
        return cells;
    }
}
