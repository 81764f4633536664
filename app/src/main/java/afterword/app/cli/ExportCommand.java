package afterword.app.cli;

import afterword.app.exporting.Exporting;
import afterword.app.exporting.PutOff;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.calendar.EntryForm;
import afterword.contacts.CardWriter;
import afterword.documents.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code export}: what is kept, in a form that other programs read. */
final class ExportCommand implements Command {

    /** What can be asked for, with the option's word. */
    private enum Form {
        JSON,
        YAML,
        ICS,
        VCF,
        XLSX,
        CSV,
        ARCHIVE
    }

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("json", Form.JSON);
        FORMS.put("yaml", Form.YAML);
        FORMS.put("ics", Form.ICS);
        FORMS.put("vcf", Form.VCF);
        FORMS.put("xlsx", Form.XLSX);
        FORMS.put("csv", Form.CSV);
        FORMS.put("archive", Form.ARCHIVE);
    }

    @Override
    public String help() {
        return """
                afterword export

                What is kept, in a form that other programs read, to standard output.

                  --format FORM           json (unless said): an array of application files; yaml: a list of them; ics:
                                          the steps of all plans as a calendar; vcf: everybody met, as business cards;
                                          xlsx: applications, people and history as a workbook; csv: the history;
                                          archive: all of it in one zip file, of which "restore" makes the same again
                  --to FILE               write this file instead; a calendar that is there is brought up to date, so
                                          that changes count as changes and what is gone as cancelled
                  --id ID                 this application only; may be given several times
                  --card-version 3|4      of the business cards; 3 unless said, which every phone reads
                  --data DIR              the folder with your data
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        Form form = Objects.requireNonNullElse(arguments.read("--format", value -> value.asTerm(FORMS)), Form.JSON);
        CardWriter.Version version = version(arguments);
        Instant now = arguments.now(console, ZoneOffset.UTC);
        String to = arguments.option("--to");
        Path target = to == null || to.equals("-") ? null : console.directory().resolve(to);
        if (arguments.options("--id").isEmpty()) {
            arguments.sound();
        }
        try (Store store = DataFolders.open(arguments, console)) {
            List<StoredApplication> applications = chosen(store, arguments);
            arguments.sound();
            Kept kept = new Kept(store, DataFolders.of(arguments, console), console, now);
            byte[] content = switch (form) {
                case JSON -> bytes(out -> Exporting.writeJson(applications, out));
                case YAML -> bytes(out -> Exporting.writeYaml(applications, out));
                case ICS ->
                    Exporting.calendar(
                                    applications,
                                    kept::plan,
                                    PutOff.of(store, Owner.LOCAL),
                                    EntryForm.EVENTS,
                                    before(target),
                                    now)
                            .getBytes(StandardCharsets.UTF_8);
                case ARCHIVE -> bytes(kept::writeArchive);
                case XLSX, CSV -> bytes(out -> Sheets.write(applications, form == Form.XLSX, out, console));
                case VCF -> Exporting.cards(applications, version).getBytes(StandardCharsets.UTF_8);
            };
            write(content, target, console);
        }
        return ExitCode.DONE;
    }

    private static List<StoredApplication> chosen(Store store, Arguments arguments) {
        List<String> ids = arguments.options("--id");
        if (ids.isEmpty()) {
            return store.applications().all(Owner.LOCAL);
        }
        List<StoredApplication> chosen = new ArrayList<>();
        ids.forEach(id -> chosen.add(arguments.gather(() -> store.applications()
                .find(Owner.LOCAL, id)
                .orElseThrow(() -> {
                    String message = "there is no application '" + id + "'.";
                    return new BadInput(new Problem("--id", 0, 0, "", "unknown-id", message, id, null));
                }))));
        return chosen;
    }

    private static CardWriter.Version version(Arguments arguments) {
        Map<String, CardWriter.Version> versions = new LinkedHashMap<>();
        versions.put("3", CardWriter.Version.THREE);
        versions.put("4", CardWriter.Version.FOUR);
        return Objects.requireNonNullElse(
                arguments.read("--card-version", value -> value.asTerm(versions)), CardWriter.Version.THREE);
    }

    private static String before(@Nullable Path target) {
        try {
            return target == null || !Files.exists(target) ? "" : Files.readString(target);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(target), e);
        }
    }

    private static byte[] bytes(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toByteArray();
    }

    private static void write(byte[] content, @Nullable Path target, Console console) {
        try {
            if (target == null) {
                console.out().write(content);
                return;
            }
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw new UncheckedIOException(target == null ? "standard output" : target.toString(), e);
        }
    }
}
