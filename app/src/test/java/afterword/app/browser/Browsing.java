package afterword.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.sample.Sample;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real browser on a real server with a real store, on the morning after the sample's onsite. */
abstract class Browsing {

    /** Thursday 10 September 2026, ten past nine in Vienna, ten past three in New York. */
    static final Instant MORNING_AFTER = Instant.parse("2026-09-10T07:10:00Z");

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /** What htmx says of a request that a newer one made needless. */
    private static final Set<String> ABORTED = Set.of("htmx:sendAbort", "htmx:afterRequest");

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final String AXE = AxeBuilder.getAxeScript();

    /** What reaches over the right edge of a page that scrolls sideways. */
    private static final String WIDER = """
            document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.outerHTML.slice(0, 200))
                .concat('it is ' + document.documentElement.scrollWidth + ' wide, of ' + innerWidth)""";

    /** How often it is looked here for letters that are due. */
    private static final Duration SOON = Duration.ofMillis(200);

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    static Path folder;

    static Store store;
    static Server server;
    private static Instant now = MORNING_AFTER;
    private static final Object PACE = new Object();
    private static long slowness;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void start() {
        now = MORNING_AFTER;
        InstantSource source = Browsing::asked;
        Clock clock = source.withZone(VIENNA);
        store = Store.openForServing(folder.resolve("data"));
        server = Server.start(
                new ServerOptions(0, folder, ServerOptions.LOOPBACK, List.of(), clock).releasing(SOON), store);
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
    }

    /** Every page asks for the time, and so a slow answer is slow here. */
    private static Instant asked() {
        Instant begun = Instant.now();
        synchronized (PACE) {
            try {
                for (long left = slowness;
                        left > 0;
                        left = begun.plusMillis(slowness).toEpochMilli()
                                - Instant.now().toEpochMilli()) {
                    PACE.wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return now;
    }

    /** From now on every answer takes so long, those that are being waited for, too. */
    static void slow(Duration time) {
        synchronized (PACE) {
            slowness = time.toMillis();
            PACE.notifyAll();
        }
    }

    private static Path chromium() {
        return BROWSERS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The page tests need Chromium; none of " + BROWSERS
                        + " is there. On Debian: apt-get install chromium"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        now = MORNING_AFTER;
        slowness = 0;
        store.erase(Owner.LOCAL);
    }

    @AfterEach
    void closePages() {
        slowness = 0;
        contexts.forEach(BrowserContext::close);
        assertThat(trouble).as("what the browser complained of").isEmpty();
    }

    static void later(Duration time) {
        now = now.plus(time);
    }

    static void withSample() {
        new Sample(store).putIn(Owner.LOCAL, now);
    }

    Page phone() {
        return page(390, 844, ColorScheme.LIGHT, true);
    }

    Page desk() {
        return page(1280, 900, ColorScheme.LIGHT, true);
    }

    /** Whether pages may install what works without a network; a page that closes in the middle of that can hang a browser. */
    boolean offline() {
        return false;
    }

    Page page(int width, int height, ColorScheme scheme, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setServiceWorkers(offline() ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK)
                .setBaseURL(server.address().toString()));
        context.setDefaultTimeout(30_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                trouble.add("a request left the machine: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            boolean takenBack = ABORTED.contains(message.text());
            if (message.type().equals("error") && !message.text().contains("status of 4") && !takenBack) {
                trouble.add(message.text());
            }
        });
        page.onPageError(trouble::add);
        return page;
    }

    /** What the browser complained of: a blocked script, a missing file. */
    final List<String> trouble = new ArrayList<>();

    /** Waits for something to be true in the page; the page's own policy forbids Playwright's way of waiting for it. */
    static void until(Page page, String expression) {
        Instant end = Instant.now().plusSeconds(30);
        while (!Boolean.TRUE.equals(page.evaluate(expression))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never came true: " + expression);
            }
            page.waitForTimeout(50);
        }
    }

    /** What stands at the same address on a phone with scripts, since axe waits for timers. */
    Page withScripts(Page page) {
        Page same = page(390, 844, ColorScheme.DARK, true);
        same.navigate(page.url());
        return same;
    }

    /** Axe in the page itself: the usual way round it opens another page for each result, and our pages have no frames. */
    static void isAccessible(Page page) {
        page.evaluate(AXE);
        // held on to, or a browser that is short of memory sweeps the promise away
        Object violations = page.evaluate("""
                globalThis.found = axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    resultTypes: ['violations'],
                }).then(result => result.violations.flatMap(
                    rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`)))""");
        assertThat((List<?>) violations).as(page.url()).isEmpty();
    }

    /** Measured once the page is there and nothing of it is on its way any more; a chart is drawn anew a moment later. */
    static void fitsItsWidth(Page page) {
        until(page, "document.readyState === 'complete' && !document.querySelector('.htmx-request')");
        Instant end = Instant.now().plusSeconds(5);
        while (!List.of().equals(page.evaluate(WIDER)) && Instant.now().isBefore(end)) {
            page.waitForTimeout(50);
        }
        assertThat(page.evaluate(WIDER)).as(page.url() + " scrolls sideways").isEqualTo(List.of());
    }
}
