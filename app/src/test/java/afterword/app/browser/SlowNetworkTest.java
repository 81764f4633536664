package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.app.store.StoredEntry;
import afterword.app.store.StoredLetter;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On a train: the words come first, a tap is heard, counts once, and nothing that was typed is lost. */
class SlowNetworkTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";

    private static final Pattern SCRIPT = Pattern.compile(".*\\.js(\\?.*)?");

    /** Of what a bad mobile network brings in a second. */
    private static final int BYTES = 25_000;

    @Test
    void thePageIsThereBeforeItsScripts() {
        withSample();
        for (String path : List.of("/", NORTHWIND, NORTHWIND + "/letters", "/capture/northwind-traders/onsite")) {
            Page page = phone();
            List<Route> scripts = new ArrayList<>();
            page.route(SCRIPT, scripts::add);
            page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            until(page, "performance.getEntriesByName('first-contentful-paint').length === 1");
            page.waitForCondition(() -> !scripts.isEmpty());
            assertThat(page.locator("h1").first()).isVisible();
            page.unroute(SCRIPT);
            scripts.forEach(Route::resume);
            page.waitForLoadState();
        }
    }

    @Test
    void whatIsTypedIntoALetterWhileNobodyAnswersIsSaidToBeUnkeptAndKeptLater() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera");
        page.context().setOffline(true);
        page.locator("#body").fill("Dear Dr. Rivera,\n\nThank you; the night trains and their tunnels stay with me.");
        assertThat(page.locator("#unkept")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("#unkept")).isHidden();
        assertThat(store.letters().of(Owner.LOCAL, "northwind-traders"))
                .extracting(StoredLetter::body)
                .anyMatch(body -> body.contains("tunnels"));
        // it complains of nothing but the network, which was gone
        trouble.removeIf(words -> words.contains("htmx:sendError") || words.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void aDoubleTapCountsOnce() {
        withSample();
        Page page = phone();
        throttled(page, 600);
        List<String> sent = posts(page);
        page.navigate(NORTHWIND + "/log?kind=note");
        page.getByLabel("What happened").selectOption("note");
        page.getByLabel("Their words, or your note").fill("they have moved to the third floor");
        twice(page, "Write it down");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(sent).hasSize(1);
        assertThat(store.applications().get(Owner.LOCAL, "northwind-traders").journal())
                .extracting(StoredEntry::voided)
                .hasSize(1);
        sent.clear();
        page.navigate("/applications/larkfield-museum/call");
        int before = store.applications()
                .get(Owner.LOCAL, "larkfield-museum")
                .journal()
                .size();
        twice(page, "Left a message");
        assertThat(page.locator("h1")).hasText("Larkfield Museum");
        assertThat(sent).hasSize(1);
        assertThat(store.applications().get(Owner.LOCAL, "larkfield-museum").journal())
                .hasSize(before + 1);
        sent.clear();
        page.navigate(NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera");
        twice(page, "It has gone out");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(sent.stream().filter(path -> path.endsWith("/sent"))).hasSize(1);
    }

    @Test
    void whoGoesBackAndPressesAgainWritesNothingTwice() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/log");
        for (int i = 0; i < 2; i++) {
            page.getByLabel("What happened").selectOption("note");
            page.getByLabel("Their words, or your note").fill("they have moved to the third floor");
            page.getByText("Write it down").click();
            assertThat(page.locator("h1")).hasText("Northwind Traders");
            if (i == 0) {
                page.goBack();
            }
        }
        assertThat(store.applications().get(Owner.LOCAL, "northwind-traders").journal())
                .hasSize(1);
    }

    @Test
    void aTapIsSeenToBeHeardWhileTheAnswerIsAwaited() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/people/rivera");
        page.getByLabel("Position").fill("Chief Engineer");
        slow(Duration.ofSeconds(1));
        assertThat(page.evaluate("""
                        (() => { const keep = [...document.querySelectorAll('button')].find(one => one.textContent === 'Keep');
                            keep.click(); return keep.getAttribute('aria-busy'); })()""")).isEqualTo("true");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        slow(Duration.ZERO);
        page.goBack();
        assertThat(page.locator("button[aria-busy]")).hasCount(0);
    }

    @Test
    void whatIsWrittenDownIsSaidToBeKeptAtOnceAndThenSaved() {
        withSample();
        Page page = phone();
        page.navigate("/capture/northwind-traders/onsite");
        slow(Duration.ofSeconds(1));
        page.locator("[name='rivera.concerns']").fill("whether I would stay");
        assertThat(page.locator("#kept")).hasText("Kept on this device.");
        assertThat(page.locator("#kept")).hasText("Kept.");
        assertThat(store.applications()
                        .get(Owner.LOCAL, "northwind-traders")
                        .application()
                        .interviews()
                        .get(0)
                        .debrief()
                        .people()
                        .get("rivera")
                        .concerns())
                .containsExactly("whether I would stay");
    }

    @Test
    void whatIsTypedIntoALetterGoesOutAsItWasTyped() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera");
        String body = page.locator("#body").inputValue().replace("Thank you", "Many thanks");
        throttled(page, 600);
        page.locator("#body").fill(body);
        click(page, "It has gone out");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(store.letters().of(Owner.LOCAL, "northwind-traders").get(0).body())
                .isEqualTo(body);
    }

    private static void throttled(Page page, int latency) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", BYTES);
        conditions.addProperty("uploadThroughput", BYTES);
        session.send("Network.emulateNetworkConditions", conditions);
    }

    private static List<String> posts(Page page) {
        List<String> paths = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                paths.add(request.url());
            }
        });
        return paths;
    }

    /** As an impatient thumb does it: both before anything can have come back. */
    private static void twice(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .dblclick();
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
