package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.calendar.CalendarEvent;
import afterword.calendar.CalendarReader;
import afterword.contacts.CardReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String APPLICATION = """
            version: 1
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            contacts:
              rivera: { name: { prefix: Dr., given: Elena, family: Rivera }, email: er@northwind.example }
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00,
                  interviewers: [rivera], decision: { on: 2026-09-18 } }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void keepsOne() throws IOException {
        Files.writeString(folder.resolve("northwind.yaml"), APPLICATION);
        assertEquals(0, run("import", "northwind.yaml").code());
    }

    @Test
    void printsApplicationFilesThatMakeTheSameStoreAgain() throws IOException {
        Files.writeString(folder.resolve("second.yaml"), APPLICATION.replace("Northwind Traders", "Contoso"));
        assertEquals(0, run("import", "second.yaml").code());
        for (String format : List.of("json", "yaml")) {
            Run out = run("export", "--format", format);
            assertEquals(0, out.code(), out.err());
            Files.writeString(folder.resolve("all." + format), out.out());
            String other = "from-" + format;
            assertEquals(
                    0,
                    Run.of(folder, "import", "all." + format, "--data", other).code());
            Run again = Run.of(folder, "export", "--format", format, "--data", other);
            assertEquals(sorted(out.out()), sorted(again.out()));
        }
    }

    /** Those of one moment come in the order of their ids, those of several the last first. */
    private static List<String> sorted(String text) {
        return text.lines().sorted().toList();
    }

    @Test
    void writesStepsAsACalendarThatIsBroughtUpToDate() throws IOException {
        assertEquals(0, run("export", "--format", "ics", "--to", "steps.ics").code());
        List<CalendarEvent> first = calendar();
        CalendarEvent thanks = first.stream()
                .filter(event -> event.uid().equals("onsite/thank-you/rivera@northwind-traders.afterword"))
                .findFirst()
                .orElseThrow();
        assertEquals("Thank Dr. Elena Rivera – Northwind Traders", thanks.summary());
        String before = Files.readString(folder.resolve("steps.ics"));
        assertEquals(0, run("export", "--format", "ics", "--to", "steps.ics").code());
        assertEquals(before, Files.readString(folder.resolve("steps.ics")));
        assertEquals(
                0,
                run("export", "--format", "ics", "--to", "steps.ics", "--now", "2026-09-20T10:00")
                        .code());
        assertTrue(calendar().stream().anyMatch(event -> event.sequence() > 0 || event.cancelled()), "nothing changed");
    }

    @Test
    void writesBusinessCards() {
        for (String version : List.of("3", "4")) {
            Run run = run("export", "--format", "vcf", "--card-version", version);
            assertEquals(0, run.code(), run.err());
            var cards = CardReader.read("out.vcf", run.out().getBytes(StandardCharsets.UTF_8), null)
                    .cards();
            assertEquals("Dr. Elena Rivera", cards.get(0).written());
        }
    }

    @Test
    void makesTheSameStoreOfAnArchive() {
        assertEquals(0, run("export", "--format", "archive", "--to", "all.zip").code());
        Run restored = Run.of(folder, "restore", "all.zip", "--data", "other");
        assertEquals(0, restored.code(), restored.err());
        assertEquals(
                run("export").out(), Run.of(folder, "export", "--data", "other").out());
        assertTrue(Run.of(folder, "restore", "all.zip", "--data", "other").err().contains("before-restore"));
        assertEquals(2, Run.of(folder, "import", "all.zip", "--data", "other").code());
        assertEquals(0, Run.of(folder, "import", "all.zip", "--data", "third").code());
        assertEquals(
                run("export").out(), Run.of(folder, "export", "--data", "third").out());
        assertEquals(
                2,
                Run.of(folder, "restore", "northwind.yaml", "--data", "other").code());
    }

    @Test
    void bringsBackTheLatestBackup() {
        assertEquals(0, run("backup", "--now", "2026-10-01T10:00").code());
        assertTrue(run("restore", "--list").out().contains("afterword-2026-10-01.zip"));
        String before = run("export").out();
        assertEquals(
                0, run("import", "northwind.yaml", "--now", "2026-10-01T11:00").code());
        assertEquals(0, run("restore", "latest").code());
        assertEquals(before, run("export").out());
    }

    @Test
    void refusesWhatThereIsNot() {
        assertEquals(2, run("export", "--id", "none").code());
        assertEquals(2, run("export", "--format", "docx").code());
    }

    private List<CalendarEvent> calendar() throws IOException {
        return CalendarReader.read("steps.ics", Files.readAllBytes(folder.resolve("steps.ics")))
                .events();
    }

    private Run run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = "kept";
        return Run.of(folder, all);
    }
}
