package afterword.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.store.Attachments;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarFeed;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.applicationfile.ApplicationReader;
import afterword.businessdays.BusinessCalendar;
import afterword.calendar.CalendarReader;
import afterword.calendar.EntryForm;
import afterword.contacts.CardReader;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.mail.message.MessageReading;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-09-25T12:00:00Z");
    private static final String YAML = """
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            contacts:
              rivera: { name: { prefix: Dr., given: Elena, family: Rivera }, email: er@northwind.example }
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00,
                  interviewers: [rivera] }
            journal:
              - { at: 2026-09-09T19:40:07-04:00, kind: thank-you, with: rivera, channel: email }
              - { at: 2026-09-22T10:05-04:00, kind: note, said: "=é 名" }
            """;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void keepsMuch() {
        store = Store.open(folder.resolve("data"));
        StoredApplication stored = store.applications().add(Owner.LOCAL, application(YAML), "decarlo", false, NOW);
        store.applications().add(Owner.LOCAL, application(YAML), null, true, NOW.plusSeconds(1));
        store.applications().takeBack(Owner.LOCAL, stored.id(), "e1", NOW.plusSeconds(2));
        store.applications()
                .save(
                        Owner.LOCAL,
                        stored.id(),
                        stored.version(),
                        application(YAML.replace("Senior", "Lead")),
                        NOW.plusSeconds(3));
        store.letters()
                .keep(
                        Owner.LOCAL,
                        stored.id(),
                        new StoredLetter(
                                "onsite/thank-you/rivera",
                                0,
                                "onsite/thank-you/rivera",
                                "thank-you",
                                "rivera",
                                Channel.EMAIL,
                                "Thank you",
                                "Dear Dr. Rivera,\n\nthank you.",
                                Set.of("a", "b"),
                                NOW,
                                null,
                                null),
                        NOW.plusSeconds(4));
        store.owners().keepSettings(Owner.LOCAL, "{\"playbook\": \"martin\"}", NOW);
        store.columns().keep(Owner.LOCAL, Map.of("firma", "company"), NOW);
        store.feeds()
                .add(new CalendarFeed(Owner.LOCAL, "f", "Phone", EntryForm.TASKS, "", NOW, null), "0123456789abcdef");
        URI calendar = URI.create("https://calendar.example.org/me/");
        store.calendars()
                .keep(new CalendarAccount(
                        Owner.LOCAL, "1a2b", calendar, "me", "Jobs", EntryForm.TASKS, NOW, null, null, false));
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Test
    void makesTheSameStoreAgain() throws IOException {
        Path archive = archive();
        try (Store other = Store.open(folder.resolve("other"))) {
            other.applications().add(Owner.LOCAL, application(YAML.replace("Northwind Traders", "Contoso")), NOW);
            assertEquals(List.of(), Archive.restore("a.zip", archive, other, Owner.LOCAL));
            assertEquals(
                    store.applications().all(Owner.LOCAL), other.applications().all(Owner.LOCAL));
            assertEquals(records(store), records(other));
            StoredApplication stored = other.applications().get(Owner.LOCAL, "northwind-traders");
            assertEquals("decarlo", stored.playbook());
            assertEquals(2, stored.journal().size());
            assertTrue(stored.journal().get(0).voided());
            assertEquals(
                    "Senior Data Engineer",
                    other.applications()
                            .earlier(Owner.LOCAL, stored.id(), 1)
                            .orElseThrow()
                            .position());
            assertEquals(
                    store.letters().of(Owner.LOCAL, stored.id()),
                    other.letters().of(Owner.LOCAL, stored.id()));
            assertEquals("{\"playbook\": \"martin\"}", other.owners().settings(Owner.LOCAL));
        }
    }

    @Test
    void holdsOpenFormsThatOtherProgramsRead() throws IOException {
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertEquals(
                    List.of(
                            "README.txt",
                            "applications/northwind-traders.yaml",
                            "letters/northwind-traders/onsite-thank-you-rivera.txt",
                            "applications/northwind-traders-2.yaml",
                            "calendar.ics",
                            "people.vcf",
                            "history.xlsx",
                            "store.jsonl"),
                    names);
            byte[] yaml = bytes(zip, "applications/northwind-traders.yaml");
            assertEquals(
                    store.applications().get(Owner.LOCAL, "northwind-traders").application(),
                    new ApplicationReader(code -> true)
                            .read(Documents.of("a.yaml", yaml))
                            .get());
            assertTrue(CalendarReader.read("a.ics", bytes(zip, "calendar.ics"))
                            .events()
                            .size()
                    > 1);
            assertEquals(
                    2,
                    CardReader.read("a.vcf", bytes(zip, "people.vcf"), null)
                            .cards()
                            .size());
        }
    }

    @Test
    void holdsMailsAsTheyWentOutAndWhatWentWithThem() throws IOException {
        String letter =
                store.letters().of(Owner.LOCAL, "northwind-traders").get(0).id();
        queue("<a@b.example>", "northwind-traders", letter, "From: a@b.example\r\nSubject: Thanks\r\n\r\nThanks.\r\n");
        store.attachments()
                .keep(
                        Owner.LOCAL,
                        "northwind-traders",
                        letter,
                        new Attachments.Attachment("../../work sample.pdf", "application/pdf", new byte[] {1, 2}),
                        NOW);
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            assertEquals(
                    "Thanks",
                    MessageReading.of(bytes(zip, "letters/northwind-traders/onsite-thank-you-rivera.eml"))
                            .subject());
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertTrue(
                    names.contains("letters/northwind-traders/onsite-thank-you-rivera/-..-work-sample.pdf"),
                    names.toString());
            assertTrue(names.stream().noneMatch(name -> name.contains("/../")), names.toString());
        }
    }

    @Test
    void nothingThatWasOnItsWayGoesOutOnceItIsRestored() throws IOException {
        String letter =
                store.letters().of(Owner.LOCAL, "northwind-traders").get(0).id();
        queue("<q@b.example>", "northwind-traders", letter, "Subject: x\r\n\r\nx\r\n");
        Path archive = archive();
        assertEquals(List.of(), Archive.restore("a.zip", archive, store, Owner.LOCAL));
        OutgoingMail restored = store.outgoing().find("<q@b.example>").orElseThrow();
        assertEquals(MailState.NEEDS_A_PERSON, restored.state());
        assertTrue(restored.uncertain());
        assertTrue(store.outgoing()
                .claim("anybody", NOW.plusSeconds(9_999_999), NOW)
                .isEmpty());
    }

    private void queue(String messageId, String application, String letter, String mail) {
        assertTrue(store.outgoing()
                .queue(
                        OutgoingMail.intended(
                                MailState.QUEUED,
                                Owner.LOCAL,
                                application,
                                letter,
                                1,
                                messageId,
                                "rivera",
                                "a@b.example",
                                "elena@northwind.example",
                                mail,
                                NOW,
                                NOW.plusSeconds(86_400),
                                null,
                                NOW),
                        NOW));
    }

    @Test
    void isRestoredOnPostgreSqlAsItWasAndBackAgain() throws IOException {
        Path archive = archive();
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Store there = Store.on(server.getPostgresDatabase(), "test")) {
            assertEquals(List.of(), Archive.restore("a.zip", archive, there, Owner.LOCAL));
            assertEquals(
                    store.applications().all(Owner.LOCAL), there.applications().all(Owner.LOCAL));
            assertEquals(sorted(records(store)), sorted(records(there)));
            Path back = folder.resolve("back.zip");
            try (var out = Files.newOutputStream(back)) {
                Archive.write(there, Owner.LOCAL, ArchiveTest::plan, NOW, out);
            }
            try (Store third = Store.open(folder.resolve("third"))) {
                assertEquals(List.of(), Archive.restore("b.zip", back, third, Owner.LOCAL));
                assertEquals(sorted(records(store)), sorted(records(third)));
            }
        }
    }

    /** The lines in an order, and the members of each in an order: databases list columns as they like. */
    private static List<String> sorted(String records) {
        return records.lines()
                .map(line -> {
                    TreeMap<String, String> members = new TreeMap<>();
                    new JsonMapper()
                            .readTree(line)
                            .properties()
                            .forEach(member -> members.put(
                                    member.getKey(), member.getValue().toString()));
                    return members.toString();
                })
                .sorted()
                .toList();
    }

    @Test
    void changesNothingWhereTheArchiveIsWrong() throws IOException {
        String before = records(store);
        assertEquals("no-archive", refusal(zip("a.txt", "x")));
        assertEquals(
                "unreadable",
                refusal(
                        zip(
                                "store.jsonl",
                                "{\"table\":\"owner\",\"id\":\"me\",\"version\":1,\"settings\":\"{}\",\"created\":1}\nnonsense\n")));
        assertEquals(
                "unreadable", refusal(zip("store.jsonl", "{\"table\":\"flyway_schema_history\",\"version\":9}\n")));
        assertEquals(
                "unreadable",
                refusal(zip(
                        "store.jsonl",
                        "{\"table\":\"application\",\"id\":\"x\",\"owner\":\"me\",\"x; drop table owner\":1}\n")));
        assertEquals(
                "unreadable",
                refusal(zip("store.jsonl", "{\"table\":\"application\",\"id\":\"x\",\"owner\":\"me\"}\n")));
        assertEquals("damaged", refusal(Files.write(folder.resolve("b.zip"), new byte[] {'P', 'K', 3, 4})));
        assertEquals(before, records(store));
    }

    @Test
    void neverHalfRestoresADamagedArchive() throws IOException {
        byte[] whole = Files.readAllBytes(archive());
        String before = records(store);
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.zip"), bytes);
            List<Problem> problems;
            try {
                problems = Archive.restore("damaged.zip", file, store, Owner.LOCAL);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
            if (!problems.isEmpty()) {
                assertEquals(before, records(store), "seed " + seed);
            } else {
                Archive.restore("whole.zip", archive(), store, Owner.LOCAL);
            }
            before = records(store);
        }
    }

    @Test
    void makesOneBackupADayAndKeepsFewerOfTheOlderOnes() throws IOException {
        Backups backups = new Backups(folder.resolve("data"));
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 300; i++) {
            Instant noon = first.plusDays(i).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
            assertTrue(backups.daily(out -> out.write('x'), noon).isPresent());
            assertTrue(
                    backups.daily(out -> out.write('y'), noon.plusSeconds(3600)).isEmpty());
        }
        List<String> names = backups.all().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertEquals("afterword-2026-10-27.zip", names.get(0));
        assertEquals("afterword-2026-10-21.zip", names.get(6));
        assertTrue(names.size() >= 7 + 4 + 8 && names.size() <= 7 + 5 + 12, names.toString());
        assertTrue(names.contains("afterword-2026-01-31.zip"), names.toString());
    }

    @Test
    void twoThatMakeTheFirstBackupOfADayDoNotHinderEachOther() throws Exception {
        Path data = folder.resolve("data");
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Optional<Path>>> made = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                made.add(threads.submit(() -> new Backups(data)
                        .daily(
                                out -> {
                                    out.write('x');
                                    await(both);
                                },
                                NOW)));
            }
            for (Future<Optional<Path>> one : made) {
                assertEquals("x", Files.readString(one.get().orElseThrow()));
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            assertEquals(1, files.count());
        }
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void whatAKilledProcessLeftIsTakenAwayTheNextDay() throws IOException {
        Path left = Files.createDirectories(folder.resolve("data/backups")).resolve("afterword-2026-01-01.zip1.new");
        Files.writeString(left, "half");
        Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofDays(3))));
        new Backups(folder.resolve("data")).daily(out -> out.write('x'), NOW);
        assertFalse(Files.exists(left));
    }

    @Test
    void keepsTheLastOfEachWeekAndMonth() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate today = LocalDate.of(2026, 10, 27);
        for (int i = 0; i < 800; i++) {
            days.add(today.minusDays(i));
        }
        Set<LocalDate> kept = new TreeSet<>(Backups.kept(days, today));
        assertEquals(
                7, kept.stream().filter(day -> day.isAfter(today.minusDays(7))).count());
        assertTrue(
                kept.contains(LocalDate.of(2026, 10, 18)) && kept.contains(LocalDate.of(2026, 9, 27)), kept.toString());
        assertTrue(
                kept.contains(LocalDate.of(2026, 3, 31)) && !kept.contains(LocalDate.of(2026, 3, 30)), kept.toString());
        assertTrue(kept.stream().noneMatch(day -> day.isBefore(LocalDate.of(2025, 9, 1))), kept.toString());
    }

    private Path archive() throws IOException {
        Path file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Archive.write(store, Owner.LOCAL, ArchiveTest::plan, NOW, out);
        }
        return file;
    }

    private static Plan plan(StoredApplication stored) {
        return new Planner(stored.application(), BusinessCalendar.WEEKDAYS, NOW)
                .plan(Playbooks.find("balanced").orElseThrow());
    }

    private String refusal(Path file) throws IOException {
        return Archive.restore("x.zip", file, store, Owner.LOCAL).get(0).code();
    }

    private Path zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("made.zip"), bytes.toByteArray());
    }

    private static String records(Store store) {
        StringWriter text = new StringWriter();
        store.records().write(Owner.LOCAL, text);
        return text.toString();
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }

    private static Application application(String yaml) {
        return new ApplicationReader(code -> true)
                .read(Documents.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .get();
    }
}
