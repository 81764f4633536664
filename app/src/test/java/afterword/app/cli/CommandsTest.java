package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String ONSITE = """
            # notes of a good day
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            contacts:
              rivera:
                name: { given: Elena, family: Rivera }
                email: elena.rivera@northwind.example
            interviews:
              - id: onsite
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [rivera]
                debrief: { rivera: { topics: [moving the billing pipeline off nightly batch] } }
            """;

    private static final String APPLICATION =
            "{\"company\": \"Northwind Traders\", \"position\": \"Senior Data Engineer\", \"timeZone\":"
                    + " \"America/New_York\", \"contacts\": {\"rivera\": {\"name\": {\"given\": \"Elena\", \"family\":"
                    + " \"Rivera\"}, \"email\": \"elena.rivera@northwind.example\"}}}";

    private static final String DECLINE = """
            From: Elena Rivera <elena.rivera@northwind.example>
            To: jordan.lee@example.org
            Subject: Re: Senior Data Engineer
            Date: Wed, 23 Sep 2026 09:00:00 -0400

            Hi Jordan,

            Unfortunately we have decided to move forward with another candidate.

            Elena
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("onsite.yaml"), ONSITE);
        Files.writeString(folder.resolve("mail.eml"), DECLINE);
        Files.writeString(
                folder.resolve("letter.txt"),
                "Dear Ms. Rivera,\n\nThank you for your time. I liked [Company].\n\nJordan\n");
    }

    private Run run(String... words) {
        return Run.of(folder, words);
    }

    @Test
    void everyCommandHasHelpThatDefinesItsOptions() {
        assertEquals(0, run("--help").code());
        for (String command : List.of(
                "plan",
                "compare",
                "review",
                "when",
                "hear",
                "log",
                "playbook list",
                "playbook show",
                "playbook test")) {
            Run help = run((command + " --help").split(" "));
            assertEquals(0, help.code(), command);
            assertTrue(help.out().startsWith("afterword " + command), help.out());
        }
    }

    @Test
    void anUnknownOptionIsRefusedWithTheNearest() {
        assertEquals(
                "afterword plan: there is no option --playbok; did you mean --playbook?"
                        + " For example: --playbook balanced\n",
                run("plan", "onsite.yaml", "--playbok", "tan").err());
        assertEquals(2, run("plan", "onsite.yaml", "--playbook").code());
        assertEquals(
                "--format: 'xml' is not known here; one of text, json. For example: text\n",
                run("plan", "onsite.yaml", "--format", "xml").err());
        assertEquals(
                ".: this is a folder, not a file.\n", run("plan", "--bulk", ".").err());
        assertEquals(
                "afterword: there is no command 'plam'. For example: afterword plan\n",
                run("plam").err());
    }

    @Test
    void aBadOptionIsToldBeforeAStoreIsOpenedOrMade() {
        List<List<String>> bad = new ArrayList<>(List.of(
                List.of("log", "northwind-traders", "--kind", "shout"),
                List.of("log", "northwind-traders", "--kind", "reply", "--with", "rivera", "--outcome", "sent"),
                List.of("log", "northwind-traders", "--kind", "note", "--at", "yesterday"),
                List.of("send", "northwind-traders", "--how", "quickly"),
                List.of("send", "--how", "now"),
                List.of("send", "northwind-traders", "--attach", "nowhere.pdf"),
                List.of("outbox", "--format", "xml"),
                List.of("outbox", "northwind-traders"),
                List.of("print", "letter", "northwind-traders", "--kind", "shout"),
                List.of("print", "card", "northwind-traders", "--size", "a5"),
                List.of("print", "week", "--now", "yesterday"),
                List.of("agenda", "--days", "many")));
        Commands.COMMANDS.forEach((name, command) -> {
            List<String> words = new ArrayList<>(List.of(name.split(" ")));
            if (command.get().help().contains("--data")) {
                words.add("--colour");
                bad.add(words);
            }
        });
        for (List<String> words : bad) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of("--data", "store"));
            Run run = Run.of(folder, all.toArray(String[]::new));
            assertEquals(2, run.code(), () -> all + " " + run.err());
            assertFalse(Files.exists(folder.resolve("store")), () -> all + " made a store");
        }
    }

    @Test
    void aBadOptionIsToldWithAllThatIsWrongWithoutTheStore() {
        Run run =
                Run.of(folder, "log", "northwind-traders", "--kind", "shout", "--channel", "pigeon", "--data", "store");
        assertTrue(run.err().contains("shout") && run.err().contains("pigeon"), run.err());
    }

    @Test
    void aPortThatIsTakenIsSaidInALine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Run serve = run("serve", "--port", port, "--data", "data");
            assertEquals(3, serve.code());
            assertTrue(serve.err().startsWith("afterword: another program uses port " + port), serve.err());
        }
        assertEquals(2, run("serve", "--port", "99999").code());
    }

    @Test
    void everybodyWhoInterviewedGetsADraft() {
        Run drafts = run("draft", "onsite.yaml", "--format", "json");
        assertEquals(0, drafts.code(), drafts.err());
        assertTrue(
                drafts.out()
                        .startsWith(
                                "{\n  \"drafts\": [\n    {\n      \"kind\": \"thank-you\",\n      \"to\": \"rivera\""),
                drafts.out());
        assertTrue(run("draft", "onsite.yaml").out().contains("\nDear "), "a greeting");
        assertEquals(2, run("draft", "onsite.yaml", "--to", "riviera").code());
        assertEquals(2, run("draft", "onsite.yaml", "--kind", "reply").code());
    }

    @Test
    void aDraftOfAnotherKindCanBeAskedFor() {
        Run draft = run("draft", "onsite.yaml", "--kind", "check-in", "--to", "rivera", "--format", "json");
        assertTrue(draft.out().contains("\"kind\": \"check-in\""), draft.out());
    }

    @Test
    void draftsAreMadeInBulk() {
        Run bulk = Run.withInput(APPLICATION + "\n{}\n", "draft", "--bulk", "-");
        assertEquals(2, bulk.code());
        assertTrue(bulk.out().startsWith("{\"drafts\":[]}\n{\"line\":2,\"problems\":["), bulk.out());
    }

    @Test
    void whatIsKeptIsLoggedByItsIdAndStandsOnTheAgenda() {
        assertEquals(0, run("import", "onsite.yaml", "--data", "data").code());
        Run agenda = run("agenda", "--data", "data");
        assertEquals(0, agenda.code(), agenda.err());
        assertTrue(agenda.out().contains("Thank Elena Rivera, Northwind Traders"), agenda.out());
        Run log = run("log", "northwind-traders", "--kind", "thank-you", "--with", "rivera", "--data", "data");
        assertEquals(0, log.code(), log.err());
        assertFalse(run("agenda", "--data", "data").out().contains("Thank Elena Rivera"));
        assertTrue(run("agenda", "--data", "data", "--format", "json").out().startsWith("{\n  \"now\": \""));
        assertEquals(
                2, run("log", "contoso", "--kind", "note", "--data", "data").code());
    }

    @Test
    void aLetterThatMustNotGoOutEndsWithOne() {
        Run review = run("review", "letter.txt", "--application", "onsite.yaml", "--to", "rivera");
        assertEquals(1, review.code(), review.err());
        assertTrue(review.out().contains("letter.txt:3:34: placeholder (blocking"), review.out());
        Run json = run(
                "review",
                "letter.txt",
                "--application",
                "onsite.yaml",
                "--to",
                "rivera",
                "--kind",
                "thank-you",
                "--format",
                "json",
                "--sent",
                "letter.txt",
                "letter.txt");
        assertEquals(1, json.code(), json.err());
        assertTrue(json.out().startsWith("{\n  \"verdict\": \"blocked\",\n  \"findings\": ["), json.out());
    }

    @Test
    void aLetterToNobodyKnownIsBadInput() {
        assertEquals(
                "--to: there is no contact 'riviera'; did you mean 'rivera'? For example: rivera\n",
                run("review", "letter.txt", "--application", "onsite.yaml", "--to", "riviera")
                        .err());
        assertEquals(
                2, run("review", "letter.txt", "--application", "onsite.yaml").code());
        assertEquals(
                2,
                run("review", "none.txt", "--application", "onsite.yaml", "--to", "rivera")
                        .code());
        assertEquals(
                2,
                run("review", "letter.txt", "--application", "onsite.yaml", "--to", "rivera", "--kind", "reply")
                        .code());
    }

    @Test
    void lettersAreReviewedInBulk() {
        String line = "{\"id\": 7, \"kind\": \"thank-you\", \"to\": \"rivera\", \"application\": " + APPLICATION
                + ", \"letter\": \"Dear [Name],\", \"sent\": [], \"tracked\": [\"Contoso\"], \"attachments\": []}\n";
        Run bulk = Run.withInput(line + line.replace("rivera\", \"app", "riviera\", \"app"), "review", "--bulk", "-");
        List<String> lines = bulk.out().lines().toList();
        assertEquals(2, bulk.code());
        assertTrue(
                lines.get(0).startsWith("{\"id\":7,\"verdict\":\"blocked\",\"findings\":[{\"category\":"),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"line\":2,\"problems\":["), lines.get(1));
        assertTrue(lines.get(1).contains("\"pointer\":\"/to\",\"code\":\"unknown-contact\""), lines.get(1));
    }

    @Test
    void aMailIsHeard() {
        Run heard = run("hear", "mail.eml", "--application", "onsite.yaml", "--format", "json");
        assertEquals(0, heard.code(), heard.err());
        assertTrue(
                heard.out()
                        .startsWith("{\n  \"kind\": \"reply\",\n  \"from\": \"rivera\",\n  \"meaning\": \"decline\""),
                heard.out());
        assertTrue(run("hear", "mail.eml", "--application", "onsite.yaml").out().contains("They say no."));
    }

    @Test
    void mailsAreHeardInBulk() {
        String mail = DECLINE.replace("\n", "\\r\\n");
        Run bulk = Run.withInput(
                "{\"id\": \"m1\", \"mail\": \"" + mail + "\", \"application\": " + APPLICATION + "}\n",
                "hear",
                "--bulk",
                "-");
        assertEquals(0, bulk.code(), bulk.out());
        assertTrue(bulk.out().startsWith("{\"id\":\"m1\",\"kind\":\"reply\",\"from\":\"rivera\","), bulk.out());
    }

    @Test
    void whatAnEmployerSaidIsADate() {
        String zone = "--zone=America/New_York";
        Run next = run("when", "by the end of next week", "--said", "2026-09-09T15:00-04:00", zone, "--format", "json");
        assertEquals(0, next.code(), next.err());
        assertTrue(next.out().startsWith("{\n  \"on\": \"2026-09-18\",\n  \"reading\": \""), next.out());
        assertTrue(run("when", "soon", "--said", "2026-09-09T15:00", zone).out().startsWith("no date\n"));
        assertEquals(
                2,
                run("when", "soon", "--said", "2026-09-09T15:00", "--zone", "Vienna")
                        .code());
        assertEquals(
                2,
                run("when", "soon", "--said", "2026-09-09T15:00", zone, "--holidays", "QQ")
                        .code());
        assertEquals(2, run("when", "soon", zone).code());
    }

    @Test
    void whatEmployersSaidIsReadInBulk() {
        String line = "{\"id\": \"w\", \"words\": \"next Friday\", \"said\": \"2026-09-09T15:00-04:00\", \"timeZone\":"
                + " \"America/New_York\", \"holidays\": \"US\"}\n";
        Run bulk = Run.withInput(line + "{\"id\": 2}\n", "when", "--bulk", "-");
        assertEquals(2, bulk.code());
        assertTrue(bulk.out().startsWith("{\"id\":\"w\",\"on\":\"2026-09-18\",\"reading\":\""), bulk.out());
        assertTrue(bulk.out().contains("\"alternatives\":[\"2026-09-11\"]}\n{\"line\":2,"), bulk.out());
    }

    @Test
    void anEntryIsAddedAndNothingElseOfTheFileIsTouched() throws IOException {
        Run log = run("log", "onsite.yaml", "--kind", "thank-you", "--with", "rivera", "--channel", "email");
        assertEquals(0, log.code(), log.err());
        assertEquals(
                ONSITE
                        + "journal:\n  - { at: 2026-09-09T16:00-04:00, kind: thank-you, with: rivera, channel: email }\n",
                Files.readString(folder.resolve("onsite.yaml")));
        assertTrue(run("plan", "onsite.yaml", "--format", "json").out().contains("\"done\""));
    }

    @Test
    void aJsonFileStaysJson() throws IOException {
        Files.writeString(folder.resolve("it.json"), APPLICATION);
        assertEquals(
                0,
                run("log", "it.json", "--kind", "note", "--said", "passed the \"exam\"")
                        .code());
        String json = Files.readString(folder.resolve("it.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"said\": \"passed the \\\"exam\\\"\""), json);
        assertEquals(0, run("plan", "it.json").code());
    }

    @Test
    void aDecisionIsTakenAsTheFileTakesIt() throws IOException {
        String[] reply = {"log", "onsite.yaml", "--kind", "reply", "--with", "rivera", "--decision"};
        Run lapsed = run(with(reply, "2026-09-01"));
        assertEquals(0, lapsed.code(), lapsed.err());
        assertEquals("afterword: added to onsite.yaml.\n", lapsed.err());
        Run words = run(with(reply, "soon"));
        assertEquals("afterword: added to onsite.yaml.\n", words.err());
        Run day = run(with(reply, "by Friday"));
        assertTrue(day.err().contains("promises no day; --decision 2026-09-11 would."), day.err());
        String yaml = Files.readString(folder.resolve("onsite.yaml"));
        assertTrue(yaml.contains("decision: { on: 2026-09-01 }"), yaml);
        assertTrue(yaml.contains("decision: { said: soon }"), yaml);
        assertEquals(0, run("plan", "onsite.yaml").code());
        for (String wrong : new String[] {"2026-02-30", "18th", "", "-1"}) {
            Run run = run("log", "onsite.yaml", "--kind", "reply", "--with", "rivera", "--decision=" + wrong);
            assertEquals(2, run.code(), wrong);
            assertTrue(run.err().startsWith("--decision: "), run.err());
        }
        assertEquals(yaml, Files.readString(folder.resolve("onsite.yaml")));
    }

    private static String[] with(String[] words, String last) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path file = folder.resolve("it.txt");
        Files.writeString(file, "before");
        WholeFile.write(file, "after".getBytes(StandardCharsets.UTF_8));
        assertEquals("after", Files.readString(file));
        Path taken = Files.createDirectories(folder.resolve("taken/inside")).getParent();
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[9]));
        assertFalse(Files.exists(folder.resolve("taken.new")));
        assertFalse(Files.exists(folder.resolve("it.txt.new")));
    }

    @Test
    void aWrongEntryIsNotWritten() throws IOException {
        Run log = run("log", "onsite.yaml", "--kind", "check-in", "--outcome", "sent", "--decision", "2026-09-01");
        assertEquals(2, log.code());
        assertEquals(2, log.err().lines().count(), log.err());
        Run outcome = run("log", "onsite.yaml", "--kind", "reply", "--outcome", "spoke", "--decision", "2026-09-30");
        assertEquals(2, outcome.err().lines().count(), outcome.err());
        assertEquals(
                2,
                run("log", "onsite.yaml", "--kind", "thanks", "--with", "rivera")
                        .code());
        assertEquals(2, run("log", "onsite.yaml").code());
        assertEquals(ONSITE, Files.readString(folder.resolve("onsite.yaml")));
        assertFalse(Files.exists(folder.resolve("onsite.yaml.new")));
    }

    @Test
    void playbooksAreListedShownAndTested() throws IOException {
        assertTrue(run("playbook", "list").out().startsWith("balanced: "));
        String shown = run("playbook", "show", "tan").out();
        assertTrue(shown.contains("id: tan") && shown.contains("# S3-12  On the day"), shown);
        assertEquals(2, run("playbook", "show", "tam").code());
        assertEquals(2, run("playbook").code());
        Files.writeString(folder.resolve("tan.yaml"), shown);
        Run test = run("playbook", "test", "tan.yaml");
        assertEquals(0, test.code(), test.out() + test.err());
        Files.writeString(folder.resolve("tan.yaml"), shown.replace("{ close: 2026-09-21 }", "{ close: 2026-09-23 }"));
        assertEquals(1, run("playbook", "test", "tan.yaml").code());
    }
}
