package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String ONSITE = """
            version: 1
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            holidays: US
            contacts:
              rivera: { name: { given: Elena, family: Rivera }, roles: [hiring-manager] }
            interviews:
              - id: onsite
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [rivera]
                decision: { on: 2026-09-18, by: rivera }
            """;

    /** The same on one line. */
    private static final String LINE = "{\"company\": \"Northwind Traders\", \"position\": \"Senior Data Engineer\","
            + " \"timeZone\": \"America/New_York\", \"contacts\": {\"rivera\": {\"name\": {\"family\": \"Rivera\"}}},"
            + " \"interviews\": [{\"id\": \"onsite\", \"stage\": \"first\", \"format\": \"video\", \"start\":"
            + " \"2026-09-09T14:00\", \"end\": \"2026-09-09T15:00\", \"interviewers\": [\"rivera\"]}]}\n";

    @TempDir
    private Path folder;

    private Run plan(String yaml, String... options) {
        return Run.withInput(
                yaml,
                Stream.concat(Stream.of("plan", "-"), Arrays.stream(options)).toArray(String[]::new));
    }

    private void assertRefused(String message, String yaml) throws IOException {
        assertRefused(message, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String message, byte[] bytes) throws IOException {
        Files.write(folder.resolve("it.yaml"), bytes);
        Run run = Run.of(folder, "plan", "it.yaml", "--format", "json");
        Run text = Run.of(folder, "plan", "it.yaml");
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals("", text.out());
        assertTrue(text.err().startsWith("it.yaml:"), text.err());
        assertTrue(text.err().contains(message), text.err());
        assertTrue(run.err().contains("\"problems\": ["), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("it.yaml"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aPlanIsToldToPeople() {
        Run run = plan(ONSITE);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Northwind Traders, Senior Data Engineer\n"), run.out());
        assertTrue(run.out().contains("\n  Thu 10 Sep  Thank Elena Rivera by e-mail\n"), run.out());
        assertTrue(run.out().contains("\n  Tue 22 Sep  Ask Elena Rivera where things stand by e-mail\n"), run.out());
        assertTrue(run.out().contains("No check-in before that"), run.out());
    }

    @Test
    void aPlanIsToldToProgramsInTheFormOfTheContract() {
        String json = plan(ONSITE, "--format", "json", "--playbook", "decarlo").out();
        assertTrue(json.startsWith("""
                {
                  "application": {
                    "company": "Northwind Traders",
                    "position": "Senior Data Engineer"
                  },
                  "playbook": "decarlo",
                  "now": "2026-09-09T16:00:00-04:00",
                  "state": "thanking",
                  "steps": [
                    {
                      "id": "onsite/debrief",
                      "kind": "debrief",
                      "channel": "none",
                      "from": "2026-09-09T15:00:00-04:00",
                      "due": "2026-09-09T17:00:00-04:00",
                      "status": "due",
                      "because": ["""), json);
    }

    @Test
    void aCountryWithoutKnownHolidaysIsPlannedByWeekendsAndThatIsSaidOnce() {
        String notice = "afterword: No public holidays of LK are known, so that only weekends count as free.\n";
        Run lacking = plan(ONSITE.replace("holidays: US", "holidays: LK"));
        assertEquals(0, lacking.code(), lacking.err());
        assertEquals(notice, lacking.err());
        String line = LINE.replace("\"contacts\"", "\"holidays\": \"LK\", \"contacts\"");
        Run bulk = Run.withInput(line.repeat(50), "plan", "--bulk", "-");
        assertEquals(0, bulk.code(), bulk.err());
        assertEquals(notice, bulk.err());
        String letter = "{\"id\": 1, \"to\": \"rivera\", \"letter\": \"Dear Ms. Rivera, thank you.\", \"application\": "
                + line.strip() + "}\n";
        Run review = Run.withInput(letter.repeat(2), "review", "--bulk", "-");
        assertEquals(0, review.code(), review.err());
        assertEquals(notice, review.err());
        String said =
                "{\"words\": \"in two business days\", \"said\": \"2026-04-30T10:00\", \"timeZone\": \"Asia/Colombo\","
                        + " \"holidays\": \"LK\"}\n";
        Run when = Run.withInput(said.repeat(2), "when", "--bulk", "-");
        assertEquals(0, when.code(), when.err());
        assertEquals(notice, when.err());
        assertTrue(when.out().contains("\"on\":\"2026-05-04\""), when.out());

        Run korea = plan(ONSITE.replace("holidays: US", "holidays: KR"));
        assertEquals(0, korea.code(), korea.err());
        assertEquals("", korea.err());
        Run slip = plan(ONSITE.replace("holidays: US", "holidays: KRW"));
        assertEquals(2, slip.code());
        assertTrue(slip.err().contains("/holidays: 'KRW' is no country and no part of one in ISO 3166."), slip.err());
    }

    @Test
    void theSameInputAndNowGiveTheSameBytes() {
        assertEquals(
                plan(ONSITE, "--format", "json", "--playbook", "all").out(),
                plan(ONSITE, "--format", "json", "--playbook", "all").out());
    }

    @Test
    void nowCanBeSaidInAnyOffsetOrNone() {
        String offset = plan(ONSITE, "--format=json", "--now", "2026-09-22T16:30:00+02:00")
                .out();
        assertTrue(offset.contains("\"now\": \"2026-09-22T10:30:00-04:00\""), offset);
        assertEquals(
                offset,
                plan(ONSITE, "--format=json", "--now", "2026-09-22T10:30").out());
        Run far = plan(ONSITE, "--horizon", "far");
        assertEquals("--horizon: this must be a whole number from 0 to 3660, not 'far'. For example: 0\n", far.err());
        Run wrong = plan(ONSITE, "--now", "yesterday");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().startsWith("--now: 'yesterday' is not a time"), wrong.err());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() throws IOException {
        assertRefused(
                "it.yaml:2:1: /compnay: the key 'compnay' is not known; did you mean 'company'?",
                ONSITE.replace("company", "compnay"));
        assertRefused(
                "it.yaml:12:12: /interviews/0/start: there is no 2026-02-30 in the calendar.",
                ONSITE.replace("start: 2026-09-09", "start: 2026-02-30"));
        assertRefused(
                "it.yaml:4:11: /timeZone: 'America/NewYork' is no IANA time zone; did you mean 'America/New_York'?",
                ONSITE.replace("New_York", "NewYork"));
        assertRefused(
                "it.yaml:14:20: /interviews/0/interviewers/0: there is no contact 'riviera'",
                ONSITE.replace("[rivera]", "[riviera]"));
        assertRefused(
                "it.yaml:13:10: /interviews/0/end: the interview ends before it starts.",
                ONSITE.replace("end: 2026-09-09T15", "end: 2026-09-09T13"));
        assertRefused("it.yaml:1:1: the document is empty.", "");
        assertRefused("it.yaml:1:3: this is a binary file, not a text", new byte[] {'P', 'K', 3, 4, 0, 0});
        Run both = Run.withInput(
                ONSITE.replace("US", "QQ").replace("stage: first", "stage: frist"), "plan", "-", "--playbook", "tan");
        assertEquals(2, both.err().lines().count(), both.err());
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Run run = Run.of(folder, "plan", "huge.yaml");
        assertEquals(2, run.code());
        assertEquals("huge.yaml: the file is larger than 4 MB.\n", run.err());
    }

    @Test
    void aMissingFileAFolderAndAMissingPlaybookAreBadInput() {
        assertEquals(new Run(2, "", "none.yaml: there is no such file.\n"), Run.of(folder, "plan", "none.yaml"));
        assertEquals(new Run(2, "", ".: this is a folder, not a file.\n"), Run.of(folder, "plan", "."));
        assertEquals(
                new Run(
                        2,
                        "",
                        "--playbook: there is no playbook 'decarla'; did you mean 'decarlo'? For example: decarlo\n"),
                plan(ONSITE, "--playbook", "decarla"));
        assertEquals(2, plan(ONSITE, "--horizon", "-1").code());
        assertEquals(2, plan(ONSITE, "--horizon", "soon").code());
        assertEquals(2, plan(ONSITE, "--frobnicate").code());
        assertEquals(2, Run.of(folder, "plan").code());
        assertEquals(2, Run.of(folder, "paln").code());
        assertEquals(2, Run.of(folder).code());
    }

    @Test
    void severalFilesAreReadBeforeAnythingIsSaid() throws IOException {
        Files.writeString(folder.resolve("good.yaml"), ONSITE);
        Files.writeString(folder.resolve("bad.yaml"), ONSITE.replace("stage: first", "stage: frist"));
        Run run = Run.of(folder, "plan", "good.yaml", "bad.yaml", "none.yaml");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(2, run.err().lines().count(), run.err());
        Run two = Run.of(folder, "plan", "good.yaml", "good.yaml", "--format", "json");
        assertTrue(two.out().startsWith("[ {") || two.out().startsWith("[\n"), two.out());
    }

    @Test
    void aLineInIsAPlanOutInOrderAndBadOnesAreNamed() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append(i % 1000 == 999 ? "{\"company\": 7}\n" : LINE.replace("Northwind", "No. " + i));
        }
        Run run = Run.withInput(lines.toString(), "plan", "--bulk", "-");
        List<String> out = run.out().lines().toList();
        assertEquals(2, run.code());
        assertEquals(3000, out.size());
        for (int i = 0; i < 3000; i++) {
            String expected = i % 1000 == 999
                    ? "{\"line\":" + (i + 1) + ",\"problems\":[{"
                    : "{\"application\":{\"company\":\"No. " + i + " Traders\"";
            assertTrue(out.get(i).startsWith(expected), i + ": " + out.get(i));
        }
        assertTrue(run.err().contains("3 of 3000 lines are bad"), run.err());
    }

    @Test
    void bulkMinds() {
        assertEquals(0, Run.withInput("", "plan", "--bulk", "-").code());
        assertEquals(
                1,
                Run.withInput("\n\n" + LINE.strip(), "plan", "--bulk", "-")
                        .out()
                        .lines()
                        .count());
        assertEquals(2, Run.withInput(LINE, "plan", "--bulk", "none.jsonl").code());
        assertEquals(2, Run.withInput(LINE, "plan", "--bulk", "-", "-").code());
        Run third = Run.withInput(LINE + "\n{\n" + LINE, "plan", "--bulk", "-");
        assertTrue(third.out().lines().toList().get(1).startsWith("{\"line\":3,"), third.out());
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOnesArePlanned() {
        String run = Run.withInput(LINE + "x".repeat(9 << 20) + "\n" + LINE, "plan", "--bulk", "-")
                .out();
        List<String> lines = run.lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains("\"code\":\"too-large\""), lines.get(1));
        assertTrue(lines.get(2).contains("\"state\""), lines.get(2));
    }

    @Test
    void sixPlaybooksStandSideBySide() {
        Run run = Run.withInput(ONSITE, "compare", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("balanced        decarlo         three-tips"), run.out());
        assertTrue(run.out().contains("\nTue 22 Sep 2026  ask             call\n"), run.out());
        String json = Run.withInput(ONSITE, "compare", "-", "--format", "json").out();
        assertEquals(plan(ONSITE, "--playbook", "all", "--format", "json").out(), json);
    }
}
