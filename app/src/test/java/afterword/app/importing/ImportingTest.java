package afterword.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.applicationfile.ApplicationWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportingTest {

    private static final Instant NOW = Instant.parse("2026-09-09T23:00:00Z");
    private static final Answers IN_NEW_YORK =
            new Answers(null, Set.of(), null, null, null, ZoneId.of("America/New_York"), "US");

    private final Importing importing = new Importing(
            code -> true,
            (words, said, zone, holidays) ->
                    words.contains("next week") ? Optional.of(LocalDate.parse("2026-09-18")) : Optional.empty());

    @Test
    void makesOneApplicationOfAnInvitationACardAndNotes() throws IOException {
        assertProposal("onsite", propose(IN_NEW_YORK, "google-request.ics", "card.vcf", "debrief.txt"));
    }

    @Test
    void takesTheFilesInAnyOrder() throws IOException {
        Proposal one = propose(IN_NEW_YORK, "google-request.ics", "card.vcf", "debrief.txt");
        Proposal other = propose(IN_NEW_YORK, "debrief.txt", "card.vcf", "google-request.ics");
        assertEquals(one.application(), other.application());
    }

    @Test
    void makesAnApplicationOfAnOutlookInvitation() throws IOException {
        assertProposal("teams", propose(IN_NEW_YORK, "outlook-request.ics"));
    }

    @Test
    void makesAnApplicationOfASchedulersEvent() throws IOException {
        Answers answers = new Answers(null, Set.of("jordan.lee@example.org"), "Litware", "Buyer", null, null, null);
        assertProposal("screen", propose(answers, "scheduler-request.ics"));
    }

    @Test
    void asksWhatNothingTells() throws IOException {
        Proposal proposal = propose(Answers.NONE, "scheduler-request.ics");
        assertNull(proposal.application());
        assertEquals(
                List.of("/position"),
                proposal.guesses().stream()
                        .filter(Guess::mustBeSaid)
                        .map(Guess::pointer)
                        .toList());
    }

    @Test
    void movesAnInterviewAndVoidsWhatHungOnIt() throws IOException {
        Application before = applicationOf("google-request.ics", "card.vcf", "debrief.txt");
        String moved = new String(bytes("google-request.ics"), StandardCharsets.UTF_8)
                .replace("20260909T1", "20260916T1")
                .replace("SEQUENCE:0", "SEQUENCE:1");
        Proposal proposal = importing.propose(List.of(file(before), file("moved.ics", moved)), IN_NEW_YORK, NOW);
        Application after = Objects.requireNonNull(proposal.application());
        Interview interview = after.interviews().get(0);
        assertEquals(1, after.interviews().size());
        assertEquals(Instant.parse("2026-09-16T18:00:00Z"), interview.start());
        assertTrue(interview.debrief().isEmpty());
        assertNull(interview.decision());
        assertEquals(1, Objects.requireNonNull(interview.invitation()).sequence());
        String said = after.journal().get(after.journal().size() - 1).said();
        assertTrue(said != null && said.contains("2026-09-18") && said.contains("the backfill I ran at Contoso"), said);
        Proposal again = importing.propose(List.of(file(after), file("moved.ics", moved)), IN_NEW_YORK, NOW);
        assertEquals(after, again.application());
        Proposal older = importing.propose(
                List.of(file(after), new ImportedFile("old.ics", bytes("google-request.ics"))), IN_NEW_YORK, NOW);
        assertEquals(after, older.application());
    }

    @Test
    void cancelsAnInterview() throws IOException {
        Application before = applicationOf("google-request.ics");
        String cancelled = new String(bytes("google-request.ics"), StandardCharsets.UTF_8)
                .replace("METHOD:REQUEST", "METHOD:CANCEL")
                .replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
                .replace("SEQUENCE:0", "SEQUENCE:1");
        Proposal proposal = importing.propose(List.of(file(before), file("cancel.ics", cancelled)), IN_NEW_YORK, NOW);
        Interview interview =
                Objects.requireNonNull(proposal.application()).interviews().get(0);
        assertEquals(InterviewStatus.CANCELLED, interview.status());
    }

    @Test
    void readsADebriefInTheFormOfTheContract() throws IOException {
        String form = """
                rivera:
                  topics: [late invoices]
                omitted: [my Flink certificate]
                """;
        Proposal proposal = importing.propose(
                List.of(
                        new ImportedFile("google-request.ics", bytes("google-request.ics")),
                        file("debrief.yaml", form)),
                IN_NEW_YORK,
                NOW);
        Application application = Objects.requireNonNull(proposal.application(), () -> shown(proposal));
        assertEquals(
                List.of("late invoices"),
                Objects.requireNonNull(application
                                .interviews()
                                .get(0)
                                .debrief()
                                .people()
                                .get("rivera"))
                        .topics());
    }

    @Test
    void loosesNothingOfANote() throws IOException {
        Proposal proposal = propose(IN_NEW_YORK, "google-request.ics", "card.vcf", "debrief.txt");
        String everything = shown(proposal);
        for (String line : new String(bytes("debrief.txt"), StandardCharsets.UTF_8).split("\n")) {
            for (String word : line.split("[^\\p{L}\\p{N}]+")) {
                boolean key = word.matches(
                        "(?i)liked|worried|about|challenge|strength|asked|aside|loved|I|forgot|to|mention|said|it|is|may|follow|up|yes|Dr|joined|for|ten|minutes");
                assertTrue(
                        key || everything.contains(word),
                        () -> "\"" + word + "\" of \"" + line + "\" is lost in\n" + everything);
            }
        }
    }

    @Test
    void saysWhatIsWrongAndMakesNothing() {
        assertProblem("two-applications", file("a.yaml", MINIMAL), file("b.yaml", MINIMAL));
        assertProblem("notes-alone", file("debrief.txt", "liked: x"));
        assertProblem("nothing");
        assertProblem("unknown-kind", new ImportedFile("a.exe", new byte[] {'M', 'Z', 0}));
        assertProblem("no-interview", file("a.yaml", MINIMAL), file("debrief.txt", "liked: x"));
        assertProblem("empty", file("invite.ics", ""));
        assertProblem("too-long", file("google.ics", EVENT), file("debrief.txt", "x".repeat(2001)));
    }

    @Test
    void neverFailsOnOddNotes() {
        String[] tokens = {
            "Rivera",
            ":",
            "\n",
            "liked",
            "- ",
            "said ",
            ", is ",
            "#",
            "->",
            " ",
            "decide by Friday",
            "(",
            "forgot",
            "\t",
            "é",
            ";"
        };
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            String notes = random.ints(1 + random.nextInt(60), 0, tokens.length)
                    .mapToObj(i -> tokens[i])
                    .collect(Collectors.joining());
            try {
                importing.propose(List.of(file("google.ics", EVENT), file("debrief.txt", notes)), IN_NEW_YORK, NOW);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + notes, e);
            }
        }
    }

    private static final String MINIMAL = "company: Contoso\nposition: Buyer\ntimeZone: Europe/Vienna\n";
    private static final String EVENT = """
            BEGIN:VCALENDAR
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Europe/Vienna:20260909T100000
            DTEND;TZID=Europe/Vienna:20260909T110000
            SUMMARY:Interview for Buyer at Contoso
            ORGANIZER;CN="Rivera, Elena":mailto:er@contoso.example
            END:VEVENT
            END:VCALENDAR
            """;

    private void assertProblem(String code, ImportedFile... files) {
        Proposal proposal = importing.propose(Arrays.asList(files), IN_NEW_YORK, NOW);
        assertNull(proposal.application());
        assertEquals(code, proposal.problems().get(0).code());
    }

    private Application applicationOf(String... names) throws IOException {
        return Objects.requireNonNull(propose(IN_NEW_YORK, names).application());
    }

    private Proposal propose(Answers answers, String... names) throws IOException {
        ImportedFile[] files = new ImportedFile[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new ImportedFile(names[i], bytes(names[i]));
        }
        return importing.propose(List.of(files), answers, NOW);
    }

    private static void assertProposal(String golden, Proposal proposal) throws IOException {
        assertEquals(new String(bytes(golden + ".expected"), StandardCharsets.UTF_8), shown(proposal));
    }

    private static String shown(Proposal proposal) {
        StringBuilder text =
                new StringBuilder(proposal.application() == null ? "nothing\n" : yaml(proposal.application()));
        proposal.changes()
                .forEach(change -> text.append("CHANGE ").append(change).append('\n'));
        proposal.guesses()
                .forEach(guess -> text.append("GUESS ")
                        .append(guess.pointer())
                        .append(" = ")
                        .append(guess.value())
                        .append(" | ")
                        .append(guess.ask())
                        .append('\n'));
        proposal.leftovers().forEach(left -> text.append("LEFT ").append(left).append('\n'));
        proposal.problems()
                .forEach(problem -> text.append("PROBLEM ").append(problem).append('\n'));
        return text.toString();
    }

    private static String yaml(Application application) {
        var out = new ByteArrayOutputStream();
        ApplicationWriter.writeYaml(application, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ImportedFile file(Application application) {
        return file("application.yaml", yaml(application));
    }

    private static ImportedFile file(String name, String content) {
        return new ImportedFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ImportingTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
