package afterword.app.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.EntryKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoversTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-09-25T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void takesOverLinkedInsJobApplications() throws IOException {
        Takeover takeover = of("Job Applications.csv", """
                Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
                "8/3/26, 1:32 PM",me@example.org,,Northwind Traders,Data Engineer,https://www.linkedin.com/jobs/view/3,cv.pdf,"Years? 6 | Visa? no"
                "9/1/26, 9:00 AM",,,,Buyer,https://www.linkedin.com/jobs/view/4,cv.pdf,
                """, null, Map.of());
        assertEquals(
                List.of(
                        "line 2: Northwind Traders, Data Engineer: a new application, a note of 2026-08-03; in a note: Contact Email, Job Url, Resume Name, Question And Answers",
                        "line 3: 9/1/26, 9:00 AM | Buyer | https://www.linkedin.com/jobs/view/4 | cv.pdf: not taken over; it names no company"),
                rows(takeover));
        Application application = takeover.applications().get(0);
        assertEquals(
                Instant.parse("2026-08-03T17:32:00Z"),
                application.journal().get(0).at());
        assertTrue(String.valueOf(application.journal().get(0).said()).contains("Years? 6 | Visa? no"));
    }

    @Test
    void takesOverCareerOpsTables() throws IOException {
        Takeover applications = of("applications.md", """
                # Applications

                | # | Date | Company | Role | Score | Status | PDF | Report | Notes |
                |---|------|---------|------|-------|--------|-----|--------|-------|
                | 1 | 2026-08-01 | Northwind Traders | Data Engineer | 4.2/5 | Interview | ✅ | [001](reports/001.md) | via \\| Ana |
                | 2 | 2026-08-02 | Contoso | Buyer | 3.1/5 | Rejected | ❌ | — | |
                | 3 | 2026-08-02 | ? | Agent | | Applied | | | |
                """, null, Map.of());
        assertEquals(
                List.of("Northwind Traders", "Contoso"),
                applications.applications().stream().map(Application::company).toList());
        assertTrue(String.valueOf(
                        applications.applications().get(0).journal().get(0).said())
                .contains("Report: 001 (reports/001.md)\nNotes: via | Ana"));
        assertEquals(
                EntryKind.CLOSED,
                applications.applications().get(1).journal().get(1).kind());
        Takeover interviews = of("active-interviews.md", """
                | Company | Role | Round | Date/Time | Interviewer | Status | Notes |
                |---|---|---|---|---|---|---|
                | Northwind Traders | Data Engineer | Round 1 | 2026-09-09 14:00 | Elena Rivera | Scheduled | bring ID |
                | Northwind Traders | Data Engineer | Round 2 | soon | Panel | | |
                """, null, Map.of());
        assertEquals(
                List.of(
                        "line 3: Northwind Traders, Data Engineer: a new application, contact Elena Rivera, a note of 2026-09-09; in a note: Round, Interviewer, Status, Notes",
                        "line 4: Northwind Traders, Data Engineer: a note of 2026-09-25; in a note: Round, Date/Time, Interviewer; \"soon\" was not understood as a date"),
                rows(interviews));
        assertEquals(
                Instant.parse("2026-09-09T18:00:00Z"),
                interviews.applications().get(0).journal().get(0).at());
    }

    @Test
    void mapsASheetKeptByHandColumnByColumn() throws IOException {
        String sheet = "Wo;Was;Wann;Extra\nContoso;Einkäufer;31/08/2026;x\nFabrikam;Leiter;02/09/2026;y\n";
        assertEquals(
                "no-company",
                of("mine.csv", sheet, null, Map.of()).problems().get(0).code());
        Map<String, Field> mapping = Map.of("wo", Field.COMPANY, "was", Field.POSITION, "wann", Field.DATE);
        Takeover takeover = of("mine.csv", sheet, null, mapping);
        assertEquals(
                Instant.parse("2026-09-02T16:00:00Z"),
                takeover.applications().get(1).journal().get(0).at());
        ColumnMemory memory = new ColumnMemory(folder);
        memory.remember(Map.of("Meine Firma: wo?", Field.COMPANY));
        memory.remember(mapping);
        assertEquals(Field.COMPANY, memory.read().get("meine firma: wo?"));
        assertEquals(4, memory.read().size());
    }

    @Test
    void asksWhetherTheDayOrTheMonthComesFirst() throws IOException {
        String sheet = "Company,Role,Date applied\nContoso,Buyer,02/09/2026\n";
        assertEquals(
                "ambiguous-date",
                of("a.csv", sheet, null, Map.of()).problems().get(0).code());
        assertEquals(
                Instant.parse("2026-09-02T16:00:00Z"),
                of("a.csv", sheet, true, Map.of())
                        .applications()
                        .get(0)
                        .journal()
                        .get(0)
                        .at());
        assertEquals(
                Instant.parse("2026-02-09T17:00:00Z"),
                of("a.csv", sheet, false, Map.of())
                        .applications()
                        .get(0)
                        .journal()
                        .get(0)
                        .at());
    }

    @Test
    void leavesOutWhatIsKeptAlready() throws IOException {
        String sheet = "Company,Role\nContoso,Buyer\n";
        Application kept = of("a.csv", sheet, null, Map.of()).applications().get(0);
        Path file = Files.writeString(folder.resolve("b.csv"), sheet);
        Takeover takeover = new Takeovers(ZONE, null, Map.of(), NOW).of("b.csv", file, List.of(kept));
        assertEquals(List.of("line 2: Contoso, Buyer: not taken over; it is kept already"), rows(takeover));
    }

    @Test
    void losesNoWordOfAnyTable() throws IOException {
        String[] titles = {"Company", "Role", "Date", "Status", "Notes", "Contact", "Contact Email", "Odd", "Round", ""
        };
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("|" + String.join("|", titles) + "|\n|---|\n");
            for (int row = 0; row < 4; row++) {
                text.append('|').append("C").append(row % 2).append("|R|");
                for (int i = 2; i < titles.length + random.nextInt(2); i++) {
                    text.append("w")
                            .append(random.nextInt(1000))
                            .append(random.nextBoolean() ? " é" : "")
                            .append('|');
                }
                text.append('\n');
            }
            Takeover takeover = of("applications.md", text.toString(), null, Map.of());
            String everything = takeover.applications().stream()
                    .map(application -> application.contacts() + " " + application.journal())
                    .collect(Collectors.joining());
            for (String word : text.toString().split("[|\\s]+")) {
                if (word.startsWith("w")) {
                    assertTrue(everything.contains(word), "seed " + seed + " lost " + word + " of\n" + text);
                }
            }
        }
    }

    private Takeover of(String name, String content, @Nullable Boolean dayFirst, Map<String, Field> mapping)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        return new Takeovers(ZONE, dayFirst, mapping, NOW).of(name, file, List.of());
    }

    private static List<String> rows(Takeover takeover) {
        return takeover.rows().stream().map(RowReport::toString).toList();
    }
}
