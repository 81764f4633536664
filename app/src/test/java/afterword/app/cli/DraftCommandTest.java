package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.applicationfile.ApplicationReader;
import afterword.applicationfile.ApplicationWriter;
import afterword.documents.Documents;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Drafts on the command line, as they are and in the words of a model that may misbehave. */
class DraftCommandTest {

    private static final String APPLICATION = """
            version: 1
            applicant: { name: { given: Jordan, family: Lee }, strengths: [nine years of night shifts] }
            company: Ostrava Mills
            position: Night Baker
            timeZone: America/New_York
            contacts:
              novak: { name: { prefix: Ms., given: Petra, family: Novak }, roles: [hiring-manager] }
            interviews:
              - id: talk
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [novak]
                debrief: { novak: { topics: [the proofing room], liked: [the 900 loaves I baked in one night] } }
            """;

    private static final String GOOD = "Thank you for our conversation on Wednesday about the Night Baker position."
            + " What you told me about the proofing room has stayed with me.\\n\\nI baked 900 loaves in one night, and I"
            + " would bring the same care to Ostrava Mills. I would very much like to take on the position.\\n\\nIf you"
            + " have any question, I am happy to answer it. Thank you again for your time.";

    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HttpServer stub;

    @BeforeEach
    void startModel() throws IOException {
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        stub.start();
    }

    @AfterEach
    void stopModel() {
        stub.stop(0);
    }

    private Run rephrased(String letter) {
        String content = "{\"letter\": \"" + letter + "\"}";
        answer.set(JsonMapper.shared()
                .writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", content))))));
        return rephrased();
    }

    private Run rephrased() {
        Map<String, String> environment = Map.of(
                "AFTERWORD_MODEL_URL",
                "http://localhost:" + stub.getAddress().getPort() + "/v1",
                "AFTERWORD_MODEL",
                "small");
        return Run.in(environment, Path.of(""), APPLICATION, "draft", "-", "--rephrase");
    }

    @Test
    void whoHasWrittenDownWhatWasSaidHasBeenThereWhateverTheClockSays() {
        String ahead = APPLICATION.replace("2026-09-09T", "2027-03-10T");
        for (String[] arguments : new String[][] {{"draft", "-"}, {"draft", "-", "--kind", "thank-you"}}) {
            Run run = Run.withInput(ahead, arguments);
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().contains("Dear Ms. Novak,"), run.out());
        }
        Run cancelled =
                Run.withInput(ahead.replace("interviewers:", "status: cancelled\n    interviewers:"), "draft", "-");
        assertFalse(cancelled.out().contains("Dear Ms. Novak,"), cancelled.out());
    }

    @Test
    void thanksWhoseTimeHasGoneByAreDraftedAllTheSameAndThatIsSaid() {
        Run run = Run.withInput(APPLICATION, "draft", "-", "--now", "2026-09-19T10:00");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("thank-you by e-mail, to Ms. Petra Novak"), run.out());
        assertEquals(
                "afterword: the time for thanks after the interview of 2026-09-09 went by on 2026-09-16, and the plan would"
                        + " not send them any more: a week has passed since the interview; the next contact carries the"
                        + " thanks (ours). They are drafted all the same.",
                run.err().strip());

        String late = line(APPLICATION);
        String answered =
                line(APPLICATION + "journal:\n  - { at: 2026-09-10T09:00, kind: reply, with: novak, said: thanks }\n");
        Run bulk = Run.withInput(answered + late + late, "draft", "--bulk", "-", "--now", "2026-09-19T10:00");
        assertEquals(0, bulk.code(), bulk.err());
        List<String> lines = bulk.out().lines().toList();
        assertEquals("{\"drafts\":[]}", lines.get(0));
        assertTrue(lines.get(1).contains("thank-you") && lines.get(2).contains("thank-you"), bulk.out());
        List<String> asides = bulk.err().lines().toList();
        assertEquals(2, asides.size(), bulk.err());
        assertTrue(asides.get(0).startsWith("afterword: line 2: the time for thanks"), bulk.err());
        assertTrue(asides.get(1).startsWith("afterword: line 3: the time for thanks"), bulk.err());
    }

    @Test
    void thanksAreLeftWhereSomebodyWasThankedOrItIsOverOrALetterIsDue() {
        String journal = APPLICATION + "journal:\n  - ";
        for (String entry : new String[] {
            "{ at: 2026-09-10T09:00, kind: thank-you, with: novak, channel: email }",
            "{ at: 2026-09-15T09:00, kind: invitation, with: novak }",
            "{ at: 2026-09-15T09:00, kind: closed }"
        }) {
            Run run = Run.withInput(journal + entry + "\n", "draft", "-", "--now", "2026-09-19T10:00");
            assertTrue(run.out().startsWith("No letter is due now"), entry + run.out());
            assertEquals("", run.err(), entry);
        }
        Run declined = Run.withInput(
                journal + "{ at: 2026-09-18T09:00, kind: decline, with: novak }\n",
                "draft",
                "-",
                "--now",
                "2026-09-19T10:00");
        assertTrue(declined.out().contains("decline-reply by e-mail"), declined.out());
        assertEquals("", declined.err());
        Run due = Run.withInput(APPLICATION, "draft", "-", "--now", "2026-09-18T10:00");
        assertTrue(due.out().contains("check-in by e-mail"), due.out());
        assertEquals("", due.err());
        String unwanted =
                APPLICATION + "directions:\n  - { at: 2026-09-09T15:00, said: no letters please, no: [thank-you] }\n";
        Run asked = Run.withInput(unwanted, "draft", "-", "--now", "2026-09-19T10:00");
        assertTrue(asked.out().startsWith("No letter is due now"), asked.out());
    }

    private static String line(String yaml) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ApplicationWriter.writeJson(
                new ApplicationReader(code -> true)
                        .read(Documents.ofText("application.yaml", yaml))
                        .get(),
                json);
        return json.toString(StandardCharsets.UTF_8).replaceAll("\\R\\s*", "") + "\n";
    }

    @Test
    void withoutAModelNoneIsAsked() {
        Run run = Run.withInput(APPLICATION, "draft", "-", "--rephrase");
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("AFTERWORD_MODEL_URL"), run.err());
    }

    @Test
    void otherWordsThatHoldToTheFactsTakeThePlaceOfTheDraft() {
        Run run = rephrased(GOOD);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("I baked 900 loaves in one night"), run.out());
        assertTrue(run.out().contains("Dear Ms. Novak,"), run.out());
    }

    @Test
    void otherWordsThatInventAreNotTaken() {
        Run run = rephrased(GOOD.replace("900 loaves", "1,200 loaves at Brno Bakery"));
        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().contains("Brno"), run.out());
        assertTrue(run.err().contains("1,200"), run.err());
        assertTrue(run.err().contains("stays as it was drafted"), run.err());
    }

    @Test
    void aModelThatTalksNonsenseLeavesTheDraftAndSaysSo() {
        answer.set("<html>moved</html>");
        Run run = rephrased();
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("no JSON"), run.err());
        assertTrue(run.out().contains("Dear Ms. Novak,"), run.out());
    }
}
