package afterword.app.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.store.Owner;
import afterword.app.store.Store;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
        try (Store store = Store.open(folder.resolve("data"))) {
            ColumnMemory memory = new ColumnMemory(store, Owner.LOCAL);
            memory.remember(Map.of("Meine Firma: wo?", Field.COMPANY), NOW);
            memory.remember(mapping, NOW);
            assertEquals(Field.COMPANY, memory.read().get("meine firma: wo?"));
            assertEquals(4, memory.read().size());
        }
    }

    @Test
    void takesOverTheDownloadOfTeal() throws IOException {
        Takeover takeover = of("teal.csv", """
                id,company_name,role,location,url,excitement,source,applied_at,added_at,status,statusName
                1,Northwind Traders,Data Engineer,New York,https://example.org/1,4,LinkedIn,2026-08-03T21:30:00.000Z,2026-08-01T00:00:00.000Z,"{""name"":""Applied""}",Applied
                2,Contoso,Buyer,,,,,,2026-08-01T00:00:00.000Z,,Rejected
                """, null, Map.of());
        Application northwind = takeover.applications().get(0);
        assertEquals("Data Engineer", northwind.position());
        assertEquals(
                Instant.parse("2026-08-03T21:30:00Z"),
                northwind.journal().get(0).at());
        assertEquals(
                EntryKind.CLOSED,
                takeover.applications().get(1).journal().get(1).kind());
    }

    @Test
    void takesOverTheTableInTheDownloadOfHuntr() throws IOException {
        Path zip = zip(Map.of(
                "USER_JOBS_USER_FULL_DATA_DOWNLOAD_1.csv",
                "title,companyName,listName,location,htmlDescription\nData Engineer,Northwind Traders,Applied,\"New York\",<p>x</p>\n",
                "readme.txt",
                "hello"));
        Takeover takeover = new Takeovers(ZONE, null, Map.of(), NOW).of("huntr.zip", zip, List.of());
        assertEquals(
                List.of(
                        "line 2: Northwind Traders, Data Engineer: a new application, a note of 2026-09-25; in a note: listName, location, htmlDescription"),
                rows(takeover));
    }

    @Test
    void takesOverTheBackupOfJobSyncWithNotesAndInterviewers() throws IOException {
        Path zip = zip(Map.of("manifest.json", "{\"formatVersion\":1}", "data.json", """
                {"Company":[{"id":"c1","label":"Northwind Traders","value":"northwind"}],
                 "JobTitle":[{"id":"t1","label":"Data Engineer","value":"data engineer"}],
                 "Tag":[{"id":"g1","label":"remote","value":"remote"}],
                 "jobStatuses":[{"label":"Interview","value":"interview"}],
                 "Job":[{"id":"j1","companyId":"c1","jobTitleId":"t1","statusValue":"interview","appliedDate":"2026-08-03T14:00:00.000Z",
                         "createdAt":"2026-08-01T00:00:00.000Z","jobUrl":"https://example.org/1","description":"Pipelines","jobType":"FT"}],
                 "_JobToTag":[{"jobId":"j1","tagId":"g1"}],
                 "Note":[{"id":"n1","jobId":"j1","content":"They like Flink","createdAt":"2026-08-05T10:00:00.000Z"}],
                 "Interview":[{"id":"i1","jobId":"j1","createdAt":"2026-08-20T10:00:00.000Z"}],
                 "Contact":[{"id":"p1","name":"Elena Rivera","email":"elena@northwind.example","interviewId":"i1"}],
                 "Task":[{"id":"k1","title":"Mend the bicycle"}]}"""));
        Takeover takeover = new Takeovers(ZONE, null, Map.of(), NOW).of("jobsync-backup.zip", zip, List.of());
        assertEquals(
                List.of(
                        "line 1: Northwind Traders, Data Engineer: a new application, a note of 2026-08-03; in a note: Status, jobUrl, jobType, description, Tags",
                        "line 2: Northwind Traders, Data Engineer: a note of 2026-08-05; in a note: Notes",
                        "line 3: Northwind Traders, Data Engineer: contact Elena Rivera, a note of 2026-08-20; in a note: Interviewer",
                        "line 4: Task | Mend the bicycle: not taken over; a task on its own belongs to no application"),
                rows(takeover));
        assertEquals(
                "elena@northwind.example",
                takeover.applications().get(0).contacts().get("rivera").email());
    }

    @Test
    void aZipThatUnpacksWithoutEndOrIsDamagedIsRefused() throws IOException {
        Path bomb = zip(Map.of("data.json", " ".repeat(65 << 20)));
        assertTrue(Files.size(bomb) < 1 << 20);
        assertEquals(
                "too-large",
                new Takeovers(ZONE, null, Map.of(), NOW)
                        .of("b.zip", bomb, List.of())
                        .problems()
                        .get(0)
                        .code());
        byte[] whole = Files.readAllBytes(zip(Map.of("a.csv", "Company,Role\nContoso,Buyer\n", "data.json", "{}")));
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path damaged = Files.write(folder.resolve("damaged.zip"), bytes);
            try {
                new Takeovers(ZONE, null, Map.of(), NOW).of("damaged.zip", damaged, List.of());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("t.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
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
