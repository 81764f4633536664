package afterword.applicationfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Agency;
import afterword.application.Application;
import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Invitation;
import afterword.application.Outcome;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.application.Stage;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class ApplicationFileTest {

    private static final ApplicationReader READER = new ApplicationReader(Set.of("US", "US-NY", "GB")::contains);

    private static final String HEAD = """
            version: 1
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            contacts:
              rivera: { name: { given: Elena, family: Rivera } }
              chen: { name: { given: Mei, family: Chen } }
            """;

    private static String everything() {
        try (InputStream in = ApplicationFileTest.class.getResourceAsStream("everything.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading<Application> read(String text) {
        return READER.read(Documents.ofText("in", text));
    }

    private static String written(Application application, BiConsumer<Application, ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(application, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertProblem(String expected, String text) {
        assertEquals(
                List.of(expected),
                read(text).problems().stream().map(Problem::toString).toList(),
                text);
    }

    private static void assertInterviewProblem(String expected, String changed, String to) {
        String interview = """
                interviews:
                  - id: onsite
                    stage: first
                    format: in-person
                    start: 2026-09-09T14:00
                    end: 2026-09-09T15:00
                    interviewers: [rivera]
                    decision: { on: 2026-09-18, by: rivera }
                    debrief: { rivera: { topics: [billing] } }
                """;
        assertTrue(interview.contains(changed), changed);
        assertProblem(expected, HEAD + interview.replace(changed, to));
    }

    private static void assertEntryProblem(String expected, String entry) {
        assertProblem(expected, HEAD + "journal:\n  - { at: 2026-09-22T10:05-04:00, " + entry + " }\n");
    }

    @Test
    void everyKeyOfTheContractIsRead() {
        Application application = read(everything()).get();
        var rivera = application.contact("rivera");
        var onsite = application.interviews().get(1);
        var direction = application.directions().get(0);
        assertEquals(new PersonName("Dr.", "Elena", "Rivera", null, null), rivera.name());
        assertEquals(Set.of(Role.INTERVIEWER, Role.HIRING_MANAGER, Role.DECISION_MAKER), rivera.roles());
        assertEquals(FirstName.INVITED_IN_WRITING, rivera.firstName());
        assertEquals(FirstName.NO, application.contact("chen").firstName());
        assertEquals(Stage.FIRST, onsite.stage());
        assertEquals(Instant.parse("2026-09-09T18:00:00Z"), onsite.start());
        assertEquals(LocalDate.of(2026, 9, 18), onsite.decision().on());
        assertEquals("six engineers", onsite.debrief().corrections().get(0).is());
        assertEquals(Set.of("rivera"), onsite.debrief().people().keySet());
        assertEquals(
                new Invitation("5k2v0jq8m1@calendar.example", 2),
                application.interviews().get(0).invitation());
        assertEquals(Set.of(Ban.PHONE), direction.no());
        assertEquals(Channel.EMAIL, direction.channel());
        assertEquals(Outcome.VOICEMAIL, application.journal().get(1).outcome());
        assertEquals(EntryKind.CLOSED, application.journal().get(6).kind());
        assertEquals(
                Instant.parse("2026-11-01T06:30:00Z"),
                application.journal().get(6).at());
    }

    @Test
    void whatIsReadCanBeWrittenAndReadAgain() {
        Application application = read(everything()).get();
        String yaml = written(application, ApplicationWriter::writeYaml);
        String json = written(application, ApplicationWriter::writeJson);
        assertEquals(application, read(yaml).get(), yaml);
        assertEquals(application, read(json).get(), json);
        assertEquals(yaml, written(read(json).get(), ApplicationWriter::writeYaml));
        assertEquals(json, written(read(yaml).get(), ApplicationWriter::writeJson));
    }

    @Test
    void onlyCompanyPositionAndTimeZoneAreRequired() {
        Application application = read("company: Contoso\nposition: Buyer\ntimeZone: Europe/Vienna\n")
                .get();
        assertEquals("Contoso", application.company());
        assertEquals(
                List.of(
                        "in:1:1: 'company' is missing. For example: company: Northwind Traders",
                        "in:1:1: 'position' is missing. For example: position: Senior Data Engineer",
                        "in:1:1: 'timeZone' is missing. For example: timeZone: America/New_York"),
                read("version: 1").problems().stream().map(Problem::toString).toList());
    }

    @Test
    void anotherVersionIsRefused() {
        assertProblem(
                "in:1:10: /version: this must be 1, not '2'. For example: 1", HEAD.replace("version: 1", "version: 2"));
    }

    @Test
    void unknownTimeZonesAreRefusedWithTheNearest() {
        assertProblem(
                "in:4:11: /timeZone: 'America/NewYork' is no IANA time zone; did you mean 'America/New_York'?"
                        + " For example: America/New_York",
                HEAD.replace("New_York", "NewYork"));
        assertProblem(
                "in:4:11: /timeZone: 'Vienna' is no IANA time zone; did you mean 'Europe/Vienna'?"
                        + " For example: Europe/Vienna",
                HEAD.replace("America/New_York", "Vienna"));
        assertProblem(
                "in:4:11: /timeZone: '+05:30' is no IANA time zone. For example: America/New_York",
                HEAD.replace("America/New_York", "+05:30"));
    }

    @Test
    void holidaysOfUnknownPlacesAreRefused() {
        assertProblem(
                "in:8:11: /holidays: 'UK' is no country and no part of one in ISO 3166. For example: GB",
                HEAD + "holidays: UK\n");
    }

    @Test
    void unknownContactsAreRefusedWithTheNearest() {
        assertInterviewProblem(
                "in:14:20: /interviews/0/interviewers/0: there is no contact 'riviera'; did you mean 'rivera'?"
                        + " For example: rivera",
                "[rivera]",
                "[riviera]");
        assertInterviewProblem(
                "in:15:37: /interviews/0/decision/by: there is no contact 'chan'; did you mean 'chen'?"
                        + " For example: chen",
                "by: rivera",
                "by: chan");
        assertInterviewProblem(
                "in:16:16: /interviews/0/debrief/rivers: there is no contact 'rivers'; did you mean 'rivera'?"
                        + " For example: rivera",
                "{ rivera:",
                "{ rivers:");
        assertProblem(
                "in:8:33: /agency/contact: there is no contact 'morgan'; known: rivera, chen. For example: rivera",
                HEAD + "agency: { name: Amtec, contact: morgan }\n");
    }

    @Test
    void datesThatDoNotExistAreRefused() {
        assertInterviewProblem(
                "in:12:12: /interviews/0/start: there is no 2026-09-31 in the calendar. For example: 2026-09-09T14:00-04:00",
                "start: 2026-09-09",
                "start: 2026-09-31");
    }

    @Test
    void aPromiseForADayBeforeItWasMadeHasLapsedAndIsTaken() {
        String entry = "{ at: 2026-09-22T10:05-04:00, kind: reply, with: chen, decision: { on: 2026-09-21 } }";
        Application application = read(HEAD + "journal: [" + entry + "]").get();
        assertEquals(
                LocalDate.of(2026, 9, 21),
                application.journal().get(0).decision().on());
    }

    @Test
    void wordsThatNameNoDateAreKeptAsNoPromise() {
        String entry = "{ at: 2026-09-22T10:05-04:00, kind: reply, with: chen, decision: { said: soon, by: rivera } }";
        Application application = read(HEAD + "journal: [" + entry + "]").get();
        assertEquals(
                new Decision(null, "soon", "rivera"),
                application.journal().get(0).decision());
        assertEquals(
                application,
                read(written(application, ApplicationWriter::writeYaml)).get());
        assertEntryProblem(
                "in:9:72: /journal/0/decision: 'on' is missing. For example: on: 2026-09-18",
                "kind: reply, with: rivera, decision: { by: rivera }");
    }

    @Test
    void anInterviewerNamedTwiceIsOnePerson() {
        String interview = "{ id: onsite, stage: first, format: video, start: 2026-09-09T14:00, end: 2026-09-09T15:00,"
                + " interviewers: [rivera, chen, rivera] }";
        Application application =
                read(HEAD + "interviews: [" + interview + "]\n").get();
        assertEquals(List.of("rivera", "chen"), application.interviews().get(0).interviewers());
    }

    @Test
    void anAgencyWithoutContactHasTheOneThatIsItsOwn() {
        String agent = "  obi: { name: { family: Obi }, roles: [staffing-manager] }\n";
        String other = "  ono: { name: { family: Ono }, roles: [staffing-manager] }\n";
        String agency = "agency: { name: Amtec }\n";
        assertEquals(new Agency("Amtec", null), read(HEAD + agency).get().agency());
        assertEquals(
                new Agency("Amtec", "obi"), read(HEAD + agent + agency).get().agency());
        assertEquals(
                new Agency("Amtec", null),
                read(HEAD + agent + other + agency).get().agency());
    }

    /** What cannot be left out, with the place of one such key; all else that the contract names can. */
    private static final Set<String> NEEDED = Set.of(
            "/company",
            "/position",
            "/timeZone",
            "/applicant/name",
            "/agency/name",
            "/contacts/rivera/name",
            "/contacts/chen/name",
            "/contacts/morgan/name",
            "/contacts/morgan/name/family",
            "/interviews/*/id",
            "/interviews/*/stage",
            "/interviews/*/format",
            "/interviews/*/start",
            "/interviews/*/end",
            "/interviews/*/invitation/uid",
            "/interviews/*/debrief/corrections/*/said",
            "/interviews/*/debrief/corrections/*/is",
            "/directions/*/at",
            "/journal/*/at",
            "/journal/*/kind",
            "/journal/*/with",
            // A promise stands only on a talk.
            "/journal/3/outcome",
            // No words say what was promised.
            "/journal/2/decision/on",
            "/journal/3/decision/on",
            // Others refer to them.
            "/contacts",
            "/contacts/rivera",
            "/contacts/chen",
            "/contacts/morgan");

    @Test
    void whatIsNotNeededCanBeLeftOut() {
        String json = written(read(everything()).get(), ApplicationWriter::writeJson);
        Set<String> met = new HashSet<>();
        for (int i = 0; ; i++) {
            StringWriter shorter = new StringWriter();
            String left = leaveOut(json, i, shorter);
            if (left.isEmpty()) {
                break;
            }
            String anyOf = left.replaceAll("/\\d+", "/*");
            boolean needed = NEEDED.contains(left) || NEEDED.contains(anyOf);
            met.add(NEEDED.contains(left) ? left : anyOf);
            Reading<Application> reading = read(shorter.toString());
            assertEquals(!needed, reading.isOk(), left + ": " + reading.problems());
        }
        assertTrue(
                met.containsAll(NEEDED),
                () -> "never left out: "
                        + NEEDED.stream().filter(key -> !met.contains(key)).toList());
    }

    /** Copies {@code json} without its key of that number; where that stands, or nothing where there are not so many. */
    private static String leaveOut(String json, int number, StringWriter into) {
        JsonFactory factory = new JsonFactory();
        String left = "";
        int key = -1;
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json);
                JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), into)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.PROPERTY_NAME && ++key == number) {
                    left = in.streamReadContext().pathAsPointer().toString();
                    in.nextToken();
                    in.skipChildren();
                } else {
                    out.copyCurrentEvent(in);
                }
            }
        }
        return left;
    }

    @Test
    void aPromiseForTheSameDayIsTaken() {
        assertTrue(read(HEAD
                        + "journal: [{ at: 2026-09-22T23:30-04:00, kind: reply, with: chen, decision: { on: 2026-09-22 } }]")
                .isOk());
    }

    @Test
    void anInterviewThatEndsBeforeItStartsIsRefused() {
        assertInterviewProblem(
                "in:13:10: /interviews/0/end: the interview ends before it starts. For example: 2026-09-09T15:00",
                "end: 2026-09-09T15:00",
                "end: 2026-09-09T13:59");
    }

    @Test
    void interviewsOfOneIdAreRefused() {
        String interview = "{ id: onsite, stage: first, format: video, start: 2026-09-09T14:00, end: 2026-09-09T15:00,"
                + " interviewers: [rivera] }";
        assertProblem(
                "in:8:137: /interviews/1/id: there is an interview 'onsite' already. For example: onsite-1",
                HEAD + "interviews: [" + interview + ", " + interview + "]\n");
    }

    @Test
    void anOutcomeBelongsToWhatWasSent() {
        assertEntryProblem(
                "in:9:71: /journal/0/outcome: an outcome belongs to what you sent or whom you called, not to 'reply'."
                        + " For example: kind: check-in, outcome: spoke",
                "kind: reply, with: rivera, outcome: spoke");
    }

    @Test
    void aPromiseIsHeardNotSent() {
        assertEntryProblem(
                "in:9:75: /journal/0/decision: a promise is heard: it stands on a reply, or on a call in which you spoke."
                        + " For example: kind: reply, or outcome: spoke",
                "kind: check-in, with: rivera, decision: { on: 2026-09-30 }");
    }

    @Test
    void whoeverWasWrittenToIsNamed() {
        assertEntryProblem("in:9:5: /journal/0: 'with' is missing. For example: with: rivera", "kind: check-in");
        for (String kind : List.of("note", "closed", "auto-reply")) {
            assertTrue(read(HEAD + "journal: [{ at: 2026-09-22T10:05-04:00, kind: " + kind + " }]")
                    .isOk());
        }
    }

    @Test
    void onlyThreeThingsCanBeForbidden() {
        assertProblem(
                "in:8:44: /directions/0/no/0: 'email' is not known here; one of phone, thank-you, follow-up."
                        + " For example: phone",
                HEAD + "directions: [{ at: 2026-09-09T15:00Z, no: [email] }]\n");
    }

    @Test
    void aNameIsNeverOneString() {
        assertProblem(
                "in:8:14: /contacts/x/name: this must be a mapping of keys to values, not a text."
                        + " For example: name: { given: Elena, family: Rivera }",
                HEAD + "  x: { name: Elena Rivera }\n");
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertProblem(
                "in:8:17: /journal/0/at: there is no 2026-03-08T02:30 in America/New_York: the clocks go from 02:00 to"
                        + " 03:00 that day. For example: 2026-03-08T03:00",
                HEAD + "journal: [{ at: 2026-03-08T02:30, kind: closed }]\n");
    }

    @Test
    void anAddressIsNoPlaceForMoreHeaders() {
        assertProblem(
                "in:1:66: /applicant/email: this must be one line without control characters."
                        + " For example: elena.rivera@northwind.example",
                "{\"applicant\": {\"name\": {\"given\": \"Jo\"}, \"strengths\": [],\"email\": \"a@b.example\\nBcc: c@d\"},"
                        + "\"company\": \"C\", \"position\": \"P\", \"timeZone\": \"UTC\"}");
    }

    @Test
    void aWrongMutationNeverThrows() {
        long seed = Long.getLong("afterword.seed", 20260909L);
        Random random = new Random(seed);
        String yaml = everything();
        String json = written(read(yaml).get(), ApplicationWriter::writeJson);
        int fine = 0;
        for (int i = 0; i < 6000; i++) {
            String mutated = mutated(i % 3 == 0 ? json : yaml, random);
            try {
                Reading<Application> reading = read(mutated);
                if (reading.isOk()) {
                    fine++;
                    Application application = reading.get();
                    assertEquals(
                            application,
                            read(written(application, ApplicationWriter::writeYaml))
                                    .get());
                    assertEquals(
                            application,
                            read(written(application, ApplicationWriter::writeJson))
                                    .get());
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", case " + i + ":\n" + mutated, e);
            }
        }
        assertTrue(fine > 500 && fine < 5500, fine + " of 6000 were fine");
    }

    private static final List<String> BITS = List.of(
            "null",
            "~",
            "''",
            "\"\"",
            "no",
            "[]",
            "{}",
            "2026-02-30",
            "2026-09-09T14:00",
            "rivera",
            "\\",
            "😀",
            "é",
            "\u2028",
            "\u0085",
            ": ",
            "- ",
            "#",
            "&a ",
            "*a",
            "!x ",
            "|\n",
            ">\n",
            "99999999999",
            "-0",
            "0x1F",
            "\t",
            "  ",
            "%",
            "@",
            "`",
            "'",
            "\"",
            ",",
            "}",
            "]",
            "? ",
            "---\n",
            "...\n",
            "\uFEFF");

    /** Characters dropped, doubled or swapped, lines moved, and awkward bits put in anywhere. */
    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(5)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, changed.charAt(at));
                case 2 -> changed.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 3 -> {
                    int end = changed.indexOf("\n", at);
                    changed.delete(at, end < 0 ? changed.length() : end);
                }
                default -> changed.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return changed.toString();
    }
}
