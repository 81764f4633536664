package afterword.app.archive;

import afterword.app.exporting.Exporting;
import afterword.app.exporting.PutOff;
import afterword.app.spreadsheets.Spreadsheet;
import afterword.app.store.Owner;
import afterword.app.store.Records;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.applicationfile.ApplicationWriter;
import afterword.calendar.EntryForm;
import afterword.contacts.CardWriter;
import afterword.documents.Problem;
import afterword.plan.Plan;
import afterword.sheets.SheetWriter;
import afterword.sheets.XlsxWriter;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of one person in one zip file: application files, letters, a calendar, business cards and a spreadsheet for people
 * and other programs, and the records themselves, from which the same store is made again.
 */
public final class Archive {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORDS = "store.jsonl";
    private static final long LARGEST_RECORDS = 2L << 30;
    private static final String README = """
            Everything that Afterword keeps of you.

            applications/    one application file each (YAML), as "afterword import" takes them
            letters/         the letters, drafts and sent ones, by application; sent mails (.eml) and what went with them too
            calendar.ics     the steps of all plans
            people.vcf       everybody you met, as business cards
            history.xlsx     applications, people and the contact history as a spreadsheet
            store.jsonl      the records themselves; "afterword restore" makes the same store of them
            """;

    private Archive() {}

    /**
     * Writes the archive.
     *
     * @param plans the plan that each application follows
     * @param to left open
     */
    public static void write(
            Store store, Owner owner, Function<StoredApplication, Plan> plans, Instant now, OutputStream to)
            throws IOException {
        List<StoredApplication> applications = store.applications().all(owner);
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        text(zip, "README.txt", README, now);
        for (StoredApplication stored : applications) {
            entry(zip, "applications/" + stored.id() + ".yaml", now);
            ApplicationWriter.writeYaml(stored.application(), zip);
            zip.closeEntry();
            for (StoredLetter letter : store.letters().of(owner, stored.id())) {
                LetterFiles files = new LetterFiles(store, owner, stored, letter);
                text(zip, files.name(".txt"), text(letter), now);
                for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
                    entry(zip, file.getKey(), now);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        }
        text(
                zip,
                "calendar.ics",
                Exporting.calendar(applications, plans, PutOff.of(store, owner), EntryForm.EVENTS, "", now),
                now);
        text(zip, "people.vcf", Exporting.cards(applications, CardWriter.Version.FOUR), now);
        entry(zip, "history.xlsx", now);
        try (SheetWriter sheets = new XlsxWriter(new Unclosed(zip))) {
            Spreadsheet.writeAll(applications, sheets, count -> {});
        }
        zip.closeEntry();
        entry(zip, RECORDS, now);
        Writer records = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        store.records().write(owner, records);
        records.flush();
        zip.closeEntry();
        zip.finish();
    }

    private static void text(ZipOutputStream zip, String name, String text, Instant now) throws IOException {
        entry(zip, name, now);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(now.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    private static String text(StoredLetter letter) {
        return "Kind: " + letter.kind() + "\nTo: " + letter.to() + "\nBy: "
                + letter.channel().word() + "\nSent: " + (letter.sent() == null ? "no, a draft" : letter.sent())
                + "\nSubject: " + letter.subject() + "\n\n" + letter.body() + "\n";
    }

    /** Whether the file is one, as far as its table of contents says. */
    public static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(RECORDS) != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /**
     * Puts what the archive holds in the place of all that {@code owner} has; all of it, or nothing.
     *
     * @param source the file's name, for the problems
     * @return what is wrong with it; then nothing has changed
     */
    public static List<Problem> restore(String source, Path file, Store store, Owner owner) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry records = zip.getEntry(RECORDS);
            if (records == null) {
                return refused(source, "no-archive", "the file is no archive of Afterword: it has no " + RECORDS + ".");
            }
            if (records.getSize() > LARGEST_RECORDS) {
                return refused(source, "too-large", "the records in the archive are larger than any should be.");
            }
            try (InputStream in = zip.getInputStream(records);
                    var lines = new BufferedReader(
                            new InputStreamReader(new Limited(in, LARGEST_RECORDS), StandardCharsets.UTF_8))) {
                store.together(() -> {
                    store.records().replace(owner, lines);
                    store.outgoing().holdAfterRestoring(owner);
                    return owner;
                });
            }
            return List.of();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return refused(source, "damaged", "the archive is damaged, or cut off.");
        } catch (Records.Unreadable e) {
            return refused(source, "unreadable", RECORDS + ": " + e.getMessage());
        } catch (java.io.UncheckedIOException e) {
            return refused(source, "damaged", "the archive is damaged: its records cannot be unpacked.");
        }
    }

    /**
     * What an archive holds, before anything is done with it.
     *
     * @param companies of its applications, in their order
     */
    public record Contents(List<String> companies, int entries, int letters, List<Problem> problems) {}

    /**
     * Looks into the archive without taking anything in.
     *
     * @param source the file's name, for the problems
     */
    public static Contents look(String source, Path file) throws IOException {
        List<String> companies = new ArrayList<>();
        int[] counts = {0, 0};
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry records = zip.getEntry(RECORDS);
            if (records == null) {
                return nothing(refused(source, "no-archive", "the file is no archive of Afterword."));
            }
            try (InputStream in = zip.getInputStream(records);
                    var lines = new BufferedReader(
                            new InputStreamReader(new Limited(in, LARGEST_RECORDS), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode record = JSON.readTree(line);
                    switch (record.path("table").asString("")) {
                        case "application" ->
                            companies.add(record.path("company").asString(""));
                        case "journal_entry" -> counts[0]++;
                        case "letter" -> counts[1]++;
                        default -> {
                            // settings and the like are not counted
                        }
                    }
                }
            }
            return new Contents(List.copyOf(companies), counts[0], counts[1], List.of());
        } catch (ZipException | EOFException | IllegalArgumentException | JacksonException e) {
            return nothing(refused(source, "damaged", "the archive is damaged, or cut off."));
        }
    }

    private static Contents nothing(List<Problem> problems) {
        return new Contents(List.of(), 0, 0, problems);
    }

    private static List<Problem> refused(String source, String code, String message) {
        return List.of(Problem.ofWhole(source, code, message, "an archive of \"afterword export --format archive\""));
    }
}
