package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.holidays.PublicHolidays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TrialTest {

    private static final PublicHolidays HOLIDAYS = new PublicHolidays();

    private static final String PLAYBOOK = """
            id: mine
            title: Mine
            summary: One e-mail a fortnight, twice.
            thank-you:
              to: { whom: [interviewers], because: [S0-10] }
              channel: { is: email, because: [S1-4] }
              window: { from: end, due: start + 24 h, because: [S2-11] }
              latest: start + 48 h
            check-in:
              channel: { is: email, because: [S1-4] }
              ask: { whom: [first-interviewer], ours: Whoever was there. }
              promise-known: { on: promise + 2 bd, because: [S0-23] }
              promise-unknown: { on: stage date, because: [P5] }
              again: { on: "last + 14 d, rolled", ours: A fortnight is calmer. }
              at-most: { count: 2, ours: Twice is enough. }
            close: { on: "last + 14 d, rolled", ours: A fortnight is calmer. }
            given:
              company: Northwind Traders
              position: Data Engineer
              timeZone: Europe/Vienna
              contacts:
                rivera: { name: { given: Elena, family: Rivera }, email: e@n.example }
              interviews:
                - { id: onsite, stage: first, format: video, start: 2026-09-09T14:00, end: 2026-09-09T15:00, interviewers: [rivera] }
              journal:
                - { at: 2026-09-09T19:00, kind: thank-you, with: rivera, channel: email }
            """;

    private static final String ACTS = """
              - name: nobody answers
                now: 2026-09-10T10:00
                expect:
                  - { check-in: 2026-09-16, to: rivera, channel: email }
                  - { check-in: 2026-09-30 }
                  - { close: 2026-10-14 }
            """;

    private static final String QUIET = """
              - name: it is over
                given:
                  journal: [{ at: 2026-09-10T09:00, kind: closed }]
                now: 2026-09-10T10:00
                expect: []
            """;

    @TestFactory
    Stream<DynamicContainer> theExamplesOfTheSixHold() {
        return Playbooks.IDS.stream().map(id -> {
            Trial trial = Trial.of(Playbooks.document(id), HOLIDAYS);
            assertEquals(List.of(), trial.problems());
            return dynamicContainer(
                    id,
                    trial.results().stream()
                            .map(result ->
                                    dynamicTest(result.name(), () -> assertEquals(List.of(), result.failures()))));
        });
    }

    @Test
    void theWorkedExampleInTheHandbookPasses() throws IOException {
        String page = Files.readString(Path.of("../docs/playbooks.md"));
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        String file = page.substring(start, page.indexOf("```", start));

        Trial trial = Trial.of(Documents.ofText("fortnight.yaml", file), HOLIDAYS);

        assertTrue(trial.hasPassed(), trial::toString);
        assertFalse(Trial.of(Documents.ofText("fortnight.yaml", file.replace("14 d, rolled", "14 d")), HOLIDAYS)
                .hasPassed());
    }

    @Test
    void aSoundPlaybookPasses() {
        Trial trial = trial("examples:\n" + ACTS + QUIET);

        assertTrue(trial.hasPassed(), trial::toString);
        assertEquals(
                List.of(
                        "has an example that acts",
                        "has an example that stays quiet",
                        "nobody answers",
                        "it is over",
                        "nobody answers: what every playbook keeps to",
                        "it is over: what every playbook keeps to"),
                trial.results().stream().map(Trial.Result::name).toList());
    }

    @Test
    void allFailuresAreReportedAtOnce() {
        Trial trial = trial("examples:\n"
                + ACTS.replace("2026-09-30", "2026-09-29").replace("to: rivera", "to: cho")
                + QUIET.replace("expect: []", "expect: [{ debrief: 2026-09-10 }]"));

        assertEquals(
                List.of(
                        "has an example that stays quiet: [no example says expect: []]",
                        "nobody answers: [not in the plan: { check-in: 2026-09-16, to: cho, channel: email },"
                                + " not in the plan: { check-in: 2026-09-29 },"
                                + " not expected: { check-in: 2026-09-16T17:00, to: rivera, channel: email },"
                                + " not expected: { check-in: 2026-09-30T17:00, to: rivera, channel: email }]",
                        "it is over: [not in the plan: { debrief: 2026-09-10 }]"),
                failures(trial));
    }

    @Test
    void anExampleThatActsAndOneThatStaysQuietAreRequired() {
        assertEquals(
                List.of("has an example that acts: [no example expects a step]"),
                failures(trial("examples:\n" + QUIET)));
        assertEquals(2, failures(trial("")).size());
    }

    @Test
    void aKnownMistakeMustStillBeOne() {
        String wrong = ACTS.replace("2026-09-30", "2026-09-29") + "    known-wrong: true\n";
        assertTrue(trial(
                        "examples:\n" + wrong + QUIET
                                + "  - { name: acts, now: 2026-11-10T10:00, expect: [{ close: 2026-12-09 }], known-wrong: true }\n")
                .hasPassed());

        assertEquals(
                List.of("nobody answers: [it is right now; take known-wrong: true away]"),
                failures(trial("examples:\n" + ACTS + "    known-wrong: true\n" + QUIET)));
    }

    @Test
    void twoContactsOnOneDayAreAFailureUnlessThePlaybookSaysSo() {
        String hasty = PLAYBOOK.replace("on: stage date, because: [P5]", "on: interview + 1 bd, because: [P5]")
                .replace("    - { at: 2026-09-09T19:00, kind: thank-you, with: rivera, channel: email }", "    []");
        String examples = "examples:\n"
                + ACTS.replace("2026-09-10T10:00", "2026-09-09T16:00\n    horizon: 2")
                        .replace("      - { check-in: 2026-09-30 }\n      - { close: 2026-10-14 }\n", "")
                        .replace(
                                "      - { check-in: 2026-09-16, to: rivera, channel: email }\n",
                                "      - { thank-you: 2026-09-10 }\n      - { check-in: 2026-09-10 }\n")
                + QUIET;

        List<String> failures = failures(Trial.of(Documents.ofText("mine.yaml", hasty + examples), HOLIDAYS));

        assertEquals(1, failures.size(), failures::toString);
        assertTrue(
                failures.get(0).contains("two contacts on 2026-09-10: thanks, onsite/check-in/1"), failures::toString);
    }

    @Test
    void whatIsWrongWithAnExampleHasItsPlace() {
        Trial trial =
                Trial.of(Documents.ofText("mine.yaml", PLAYBOOK.replace("Europe/Vienna", "Vienna") + """
                                examples:
                                  - name: one
                                    now: yesterday
                                    expect: [{ call: 2026-09-16 }]
                                  - now: 2026-09-10T10:00
                                    expects: []
                                """), HOLIDAYS);

        assertFalse(trial.hasPassed());
        List<String> problems = trial.problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
        assertEquals(
                List.of(
                        "20 unknown-time-zone",
                        "29 not-a-time",
                        "30 missing",
                        "30 unknown-key",
                        "31 missing",
                        "31 missing",
                        "32 unknown-key"),
                problems,
                () -> trial.problems().stream().map(Problem::toString).toList().toString());
    }

    private static Trial trial(String examples) {
        return Trial.of(Documents.ofText("mine.yaml", PLAYBOOK + examples), HOLIDAYS);
    }

    private static List<String> failures(Trial trial) {
        return trial.results().stream()
                .filter(result -> !result.hasPassed())
                .map(result -> result.name() + ": " + result.failures())
                .toList();
    }
}
