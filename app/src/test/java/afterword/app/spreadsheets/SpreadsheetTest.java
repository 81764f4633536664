package afterword.app.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.sheets.CsvSheetWriter;
import afterword.sheets.SheetReader;
import afterword.sheets.SheetRow;
import afterword.sheets.SheetWriter;
import afterword.sheets.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final Instant NOW = Instant.parse("2026-09-25T12:00:00Z");
    private static final ApplicationReader READER = new ApplicationReader(code -> true);
    private static final String YAML = """
            version: 1
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            holidays: US
            contacts:
              rivera: { name: { prefix: Dr., given: Elena, family: Rivera }, email: er@northwind.example,
                  phone: "+1 212 555 0101", address: [1 Main Street, New York NY 10001],
                  roles: [interviewer, hiring-manager], met: true, prefers: email, firstName: invited-orally }
              chen: { name: { given: Mei, family: Chen } }
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00,
                  interviewers: [rivera], decision: { on: 2026-09-18 },
                  debrief: { rivera: { topics: [late invoices] } } }
            journal:
              - { at: 2026-09-09T19:40:07-04:00, kind: thank-you, with: rivera, channel: email }
              - { at: 2026-09-22T10:05-04:00, kind: check-in, with: rivera, channel: phone, outcome: voicemail }
              - { at: 2026-09-23T09:00-04:00, kind: reply, with: rivera, channel: email,
                  decision: { on: 2026-09-30, said: "by the end of the month", by: chen } }
              - { at: 2026-11-01T01:30-05:00, kind: note, said: "=SUM(A1); first line\\nsecond" }
            """;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void keepsTwo() {
        store = Store.open(folder.resolve("data"));
        store.applications().add(Owner.LOCAL, application(YAML), NOW);
        store.applications().add(Owner.LOCAL, application(YAML.replace("Northwind Traders", "Contoso")), NOW);
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void comesBackWithoutAnyChange(String format) throws IOException {
        Preview preview = preview(write(format), true);
        assertEquals(List.of(), preview.problems());
        assertEquals(List.of(), preview.changes());
        assertEquals(0, preview.facts().size());
    }

    @Test
    void showsEditsAdditionsAndRemovalsBeforeAnythingChanges() throws IOException {
        List<StoredApplication> before = all();
        Preview preview = preview(edited(), true);
        assertEquals(List.of(), preview.problems());
        assertEquals(
                List.of(
                        "Applications row 2: contoso: Position \"Senior Data Engineer\" -> \"Lead\"",
                        "People row 2: rivera at contoso: Phone \"+1 212 555 0101\" -> \"+1 212 555 0199\"; Address \"1 Main Street\nNew York NY 10001\" -> nothing",
                        "History row 2: entry e2 of contoso: Outcome \"voicemail\" -> \"spoke\"; Decision on -> \"2026-10-02\"",
                        "History row 95: a new entry at contoso: When -> \"2026-09-24 08:15\"; What -> \"note\"; Said -> \"called back\"",
                        "Applications row 93: Fabrikam, Buyer is new",
                        "entry e1 of contoso (thank-you) is no longer there",
                        "northwind-traders is no longer there, with all its history"),
                preview.changes().stream().map(Change::says).toList());
        assertEquals(before, all());
    }

    @Test
    void takesInWhatThePreviewShowed() throws IOException {
        Preview preview = preview(edited(), true);
        new TakingInSheets(store, Owner.LOCAL).takeIn(preview, NOW.plusSeconds(60));
        assertEquals(
                List.of("contoso", "fabrikam"),
                all().stream().map(StoredApplication::id).sorted().toList());
        StoredApplication contoso = store.applications().get(Owner.LOCAL, "contoso");
        assertEquals("Lead", contoso.application().position());
        Contact rivera = contoso.application().contact("rivera");
        assertEquals("+1 212 555 0199", rivera.phone());
        assertEquals(List.of(), rivera.address());
        assertEquals(
                List.of("late invoices"),
                Objects.requireNonNull(contoso.application()
                                .interviews()
                                .get(0)
                                .debrief()
                                .people()
                                .get("rivera"))
                        .topics());
        List<JournalEntry> journal = contoso.application().journal();
        assertEquals(4, journal.size());
        assertTrue(journal.stream()
                .anyMatch(entry ->
                        entry.outcome() == Outcome.SPOKE && entry.at().equals(Instant.parse("2026-09-22T14:05:00Z"))));
        assertTrue(journal.stream()
                .anyMatch(entry -> "called back".equals(entry.said())
                        && entry.at().equals(Instant.parse("2026-09-24T12:15:00Z"))));
        assertEquals(6, contoso.journal().size());
        assertEquals(List.of(), preview(write("xlsx"), true).changes());
    }

    @Test
    void leavesWhatIsMissingAloneUnlessToldOtherwise() throws IOException {
        Preview preview = preview(edited(), false);
        new TakingInSheets(store, Owner.LOCAL).takeIn(preview, NOW.plusSeconds(60));
        assertEquals(3, all().size());
        assertEquals(
                5,
                store.applications()
                        .get(Owner.LOCAL, "contoso")
                        .application()
                        .journal()
                        .size());
    }

    @Test
    void saysWhatMakesNoSense() throws IOException {
        Path file = rewrite(write("xlsx"), row -> {
            if (row.is("History") && row.text("Entry").equals("e1")) {
                row.set("What", "thankyou");
                row.set("With", "nobody");
            }
            if (row.is("People") && row.text("Person").equals("chen")) {
                row.set("Person", "chan");
            }
        });
        Preview preview = preview(file, false);
        assertEquals(List.of(), preview.changes());
        List<String> codes =
                preview.problems().stream().map(problem -> problem.code()).toList();
        assertTrue(codes.contains("unknown-id"), codes.toString());
    }

    @Test
    void keepsNothingWhereSomebodyWasFaster() throws IOException {
        Preview preview = preview(edited(), false);
        StoredApplication contoso = store.applications().get(Owner.LOCAL, "contoso");
        store.applications()
                .save(
                        Owner.LOCAL,
                        "contoso",
                        contoso.version(),
                        application(YAML.replace("Northwind Traders", "Contoso Ltd")),
                        NOW);
        List<StoredApplication> before = all();
        org.junit.jupiter.api.Assertions.assertThrows(
                TakingInSheets.ChangedMeanwhile.class,
                () -> new TakingInSheets(store, Owner.LOCAL).takeIn(preview, NOW));
        assertEquals(before, all());
    }

    private Path edited() throws IOException {
        return rewrite(write("xlsx"), row -> {
            if (row.text("Application").equals("northwind-traders")) {
                row.remove();
            } else if (row.is("Applications")) {
                row.set("Position", "Lead");
                row.after("Company", "Fabrikam", "Position", "Buyer", "Time zone", "Europe/Vienna");
            } else if (row.is("People") && row.text("Person").equals("rivera")) {
                row.set("Phone", "+1 212 555 0199");
                row.set("Address", "");
            } else if (row.is("History") && row.text("Entry").equals("e1")) {
                row.remove();
            } else if (row.is("History") && row.text("Entry").equals("e2")) {
                row.set("Outcome", "spoke");
                row.set("Decision on", "2026-10-02");
                row.after("Application", "contoso", "When", "2026-09-24 08:15", "What", "note", "Said", "called back");
            }
        });
    }

    /** A row on its way from one workbook into another, as somebody edits it. */
    private static final class EditedRow {

        private final SheetRow titles;
        private final String sheet;
        private @Nullable List<@Nullable Object> cells = new ArrayList<>();
        private @Nullable List<@Nullable Object> after;

        EditedRow(SheetRow titles, SheetRow row) {
            this.titles = titles;
            this.sheet = row.sheet();
            for (int i = 0; i < titles.cells().size(); i++) {
                cells.add(
                        row.cell(i).moment() == null
                                ? row.cell(i).text()
                                : row.cell(i).moment());
            }
        }

        boolean is(String name) {
            return sheet.equals(name);
        }

        String text(String title) {
            int at = Table.position(titles, title);
            return at < 0 || cells == null ? "" : String.valueOf(cells.get(at));
        }

        void set(String title, Object value) {
            Objects.requireNonNull(cells).set(Table.position(titles, title), value);
        }

        void remove() {
            cells = null;
        }

        void after(String... titlesAndValues) {
            List<@Nullable Object> row =
                    new ArrayList<>(java.util.Collections.nCopies(titles.cells().size(), null));
            for (int i = 0; i < titlesAndValues.length; i += 2) {
                row.set(Table.position(titles, titlesAndValues[i]), titlesAndValues[i + 1]);
            }
            after = row;
        }
    }

    private Path rewrite(Path file, Consumer<EditedRow> edit) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        SheetReader.read("x", file, rows::add);
        Path target = folder.resolve("edited.xlsx");
        try (OutputStream out = Files.newOutputStream(target);
                SheetWriter writer = new XlsxWriter(out)) {
            SheetRow titles = null;
            List<List<@Nullable Object>> later = new ArrayList<>();
            for (SheetRow row : rows) {
                if (titles == null || !titles.sheet().equals(row.sheet())) {
                    flush(writer, later);
                    titles = row;
                    writer.sheet(
                            row.sheet(),
                            row.cells().stream().map(cell -> cell.text()).toList());
                    continue;
                }
                EditedRow edited = new EditedRow(titles, row);
                edit.accept(edited);
                if (edited.cells != null) {
                    writer.row(edited.cells);
                }
                if (edited.after != null) {
                    later.add(edited.after);
                }
            }
            flush(writer, later);
        }
        return target;
    }

    private static void flush(SheetWriter writer, List<List<@Nullable Object>> later) throws IOException {
        for (List<@Nullable Object> row : later) {
            for (int i = 0; i < 90; i++) {
                writer.row(List.of(""));
            }
            writer.row(row);
        }
        later.clear();
    }

    private Path write(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = format.equals("xlsx") ? new XlsxWriter(out) : new CsvSheetWriter(out)) {
            if (format.equals("xlsx")) {
                Spreadsheet.writeAll(all(), writer, count -> {});
            } else {
                Spreadsheet.writeHistory(all(), writer, count -> {});
            }
        }
        return file;
    }

    private Preview preview(Path file, boolean removals) {
        return Comparison.preview(file.getFileName().toString(), file, all(), READER, removals, count -> {});
    }

    private List<StoredApplication> all() {
        return store.applications().all(Owner.LOCAL);
    }

    private static Application application(String yaml) {
        return READER.read(Documents.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .get();
    }
}
