package afterword.app.cli;

import afterword.app.spreadsheets.Change;
import afterword.app.spreadsheets.Comparison;
import afterword.app.spreadsheets.Preview;
import afterword.app.spreadsheets.Spreadsheet;
import afterword.app.spreadsheets.TakingInSheets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Writing;
import afterword.sheets.CsvSheetWriter;
import afterword.sheets.SheetWriter;
import afterword.sheets.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import tools.jackson.core.JsonGenerator;

/** Spreadsheets on the command line: written, compared with what is kept, and taken in once somebody has said yes. */
final class Sheets {

    private static final int OFTEN = 20_000;

    private Sheets() {}

    static void write(List<StoredApplication> applications, boolean workbook, OutputStream out, Console console) {
        IntConsumer progress = progress(console, "rows written");
        try (SheetWriter writer = workbook ? new XlsxWriter(out) : new CsvSheetWriter(out)) {
            if (workbook) {
                Spreadsheet.writeAll(applications, writer, progress);
            } else {
                Spreadsheet.writeHistory(applications, writer, progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the spreadsheet", e);
        }
    }

    static boolean isSheet(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    /** Shows what the file would change, and changes it where {@code --yes} was said. */
    static void takeIn(
            String name,
            Path file,
            Store store,
            ApplicationReader reader,
            Arguments arguments,
            Console console,
            Instant now) {
        boolean yes = arguments.has("--yes");
        Preview preview = Comparison.preview(
                name,
                file,
                store.applications().all(Owner.LOCAL),
                reader,
                arguments.has("--removals"),
                progress(console, "rows read"));
        if (!preview.problems().isEmpty()) {
            throw new BadInput(preview.problems());
        }
        if (yes) {
            new TakingInSheets(store, Owner.LOCAL).takeIn(preview, now);
        }
        if (arguments.isJson()) {
            writeJson(preview, yes, console.out());
        } else {
            writeText(preview, yes, console);
        }
    }

    private static void writeText(Preview preview, boolean yes, Console console) {
        PrintStream out = console.text();
        for (Change change : preview.changes()) {
            boolean left = change.kind().isRemoval() && !preview.withRemovals();
            out.println(change.says() + (left ? " (left as it is; --removals takes it out)" : ""));
        }
        out.flush();
        long count = preview.changes().stream()
                .filter(change -> preview.withRemovals() || !change.kind().isRemoval())
                .count();
        console.err()
                .println(
                        count == 0
                                ? "Nothing to change."
                                : yes
                                        ? "Changed: " + count + "."
                                        : "Nothing has changed yet; --yes makes these changes: " + count + ".");
    }

    private static void writeJson(Preview preview, boolean yes, OutputStream out) {
        try (JsonGenerator json = Writing.indentedJson(out)) {
            json.writeStartObject();
            json.writeBooleanProperty("done", yes);
            json.writeArrayPropertyStart("changes");
            for (Change change : preview.changes()) {
                json.writeStartObject();
                json.writeStringProperty(
                        "kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringProperty("application", change.application());
                json.writeStringProperty("says", change.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Says now and then how far it is. */
    static IntConsumer progress(Console console, String what) {
        return count -> {
            if (count % OFTEN == 0) {
                console.err().printf("afterword: %,d %s so far.%n", count, what);
            }
        };
    }
}
