package afterword.app.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.letter.OtherWords;
import afterword.app.sample.Sample;
import afterword.app.secret.SecretPlaces;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A letter's page asks a language model of the person's own, which may say whatever it likes. */
class OtherWordsPageTest {

    private static final Instant MORNING_AFTER = Instant.parse("2026-09-10T07:10:00Z");
    private static final String STEP = "onsite/thank-you/rivera";
    private static final String LETTERS = "/applications/northwind-traders/letters";
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String BODY = """
            Dear Dr. Rivera,

            Thank you for your time on Wednesday. Our talk about moving the billing pipeline off nightly batch stayed with me, \
            and I would enjoy working on it as your Senior Data Engineer: I have ten years of streaming pipelines behind me.

            Thank you again, and please ask me anything that is still open.

            Sincerely,
            Jordan Lee""";

    private static final String GOOD = """
            Thank you for the conversation on Wednesday. Moving the billing pipeline off nightly batch has stayed with me, and I \
            would be glad to work on it as your Senior Data Engineer, with ten years of streaming pipelines behind me.

            Thank you again for your time; please ask me anything that is still open.""";

    /** What the model answers: a status and a body. */
    private record Answer(int status, String body) {}

    private static final AtomicReference<Answer> ANSWER = new AtomicReference<>(new Answer(200, ""));
    private static final AtomicInteger ASKED = new AtomicInteger();

    @TempDir
    static Path folder;

    private static HttpServer model;
    private static Store store;
    private static Server server;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(LONG)
            .build();

    @BeforeAll
    static void start() throws IOException {
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            ASKED.incrementAndGet();
            Answer answer = ANSWER.get();
            byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            if (answer.status != 0) {
                exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        model.start();
        store = Store.openForServing(folder);
        server = Server.start(
                new ServerOptions(
                        0,
                        folder,
                        ServerOptions.LOOPBACK,
                        List.of(),
                        Clock.fixed(MORNING_AFTER, ZoneId.of("Europe/Vienna")),
                        SecretPlaces.inFile(folder.resolve("key"), folder),
                        Map.of(
                                OtherWords.ADDRESS,
                                "http://127.0.0.1:" + model.getAddress().getPort() + "/v1",
                                OtherWords.MODEL,
                                "small")),
                store);
    }

    @AfterAll
    static void stop() {
        server.close();
        model.stop(0);
    }

    @BeforeEach
    void withTheSample() {
        store.erase(Owner.LOCAL);
        new Sample(store).putIn(Owner.LOCAL, MORNING_AFTER);
        ASKED.set(0);
    }

    @Test
    void isOfferedOnTheLettersPageAndKeepsWhatHoldsToTheFacts() throws Exception {
        assertThat(get(LETTERS + "/write?step=" + encoded(STEP))).contains("Say it in other words");
        says(GOOD);
        assertThat(rephrased()).doesNotContain("The letter stays as it was").contains("has stayed with me");
        assertThat(kept())
                .startsWith("Dear Dr. Rivera,\n\n")
                .contains("has stayed with me")
                .contains("Jordan Lee");
    }

    @Test
    void whatWasForgottenIsSaidInOneLetterWhichThePagesOfTheOthersNameAndWhatWasWrongInEach() throws Exception {
        String rivera = get(LETTERS + "/write?step=" + encoded(STEP));
        assertThat(rivera)
                .contains("you forgot to say, said in the letter to Ms. Okafor")
                .contains("to put right, said in this letter");
        assertThat(get(LETTERS + "/write?step=" + encoded("onsite/thank-you/okafor")))
                .contains("you forgot to say, said in this letter")
                .contains("to put right, said in this letter");
    }

    @Test
    void whatItInventsIsToldAndTheLetterStays() throws Exception {
        says(GOOD.replace("ten years", "twenty-five years at Contoso and Fabrikam"));
        assertThat(rephrased())
                .contains("The letter stays as it was")
                .contains("Fabrikam")
                .contains("Our talk about");
        assertThat(store.letters().of(Owner.LOCAL, "northwind-traders")).isEmpty();
    }

    @Test
    void whatItMeansIllIsToldAndTheLetterStays() throws Exception {
        says("I demand an answer by Friday, or I shall take another job. Thank you for your time on Wednesday.");
        assertThat(rephrased()).contains("The letter stays as it was");
        assertThat(store.letters().of(Owner.LOCAL, "northwind-traders")).isEmpty();
    }

    @Test
    void whateverItDoesThePageComesWithTheLetterAsItWas() throws Exception {
        for (Answer odd : List.of(
                new Answer(500, "the model is <b>out</b>"),
                new Answer(404, ""),
                new Answer(200, ""),
                new Answer(200, "<html>not what was asked for</html>"),
                new Answer(200, "{\"choices\": []}"),
                new Answer(200, "{\"choices\": [{\"message\": {\"content\": null}}]}"),
                new Answer(0, ""))) {
            ANSWER.set(odd);
            String page = rephrased();
            assertThat(page)
                    .as(odd.toString())
                    .contains("The letter stays as it was")
                    .contains("Our talk about");
            assertThat(page).as(odd.toString()).doesNotContain("<b>out</b>");
            assertThat(store.letters().of(Owner.LOCAL, "northwind-traders"))
                    .as(odd.toString())
                    .isEmpty();
        }
        says("<script>document.title='owned'</script> " + GOOD);
        assertThat(rephrased()).doesNotContain("<script>document.title");
    }

    @Test
    void aSentLetterIsNotPutIntoOtherWords() throws Exception {
        post(LETTERS + "/sent", "step=" + encoded(STEP) + "&version=0&subject=Thanks&body=" + encoded(BODY));
        String sent = kept();
        says(GOOD);
        rephrased();
        assertThat(ASKED).hasValue(0);
        assertThat(kept()).isEqualTo(sent);
    }

    private static String kept() {
        return store.letters().of(Owner.LOCAL, "northwind-traders").get(0).body();
    }

    private static void says(String words) {
        String content = JsonMapper.shared().writeValueAsString(Map.of("letter", words));
        ANSWER.set(new Answer(
                200,
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("choices", List.of(Map.of("message", Map.of("content", content)))))));
    }

    private String rephrased() throws IOException, InterruptedException {
        return post(
                LETTERS + "/rephrase", "step=" + encoded(STEP) + "&version=0&subject=Thank+you&body=" + encoded(BODY));
    }

    private String get(String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(at(path)).timeout(LONG).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        get("/settings");
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("afterword"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .timeout(LONG)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&token=" + token))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static URI at(String path) {
        return server.address().resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
