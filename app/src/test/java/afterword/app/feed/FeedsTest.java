package afterword.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.sample.Sample;
import afterword.app.store.Owner;
import afterword.app.store.Snooze;
import afterword.app.store.Store;
import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed as a calendar program reads it: over HTTP, with another iCalendar library than the one that writes it. */
class FeedsTest {

    private static final String RIVERA = "onsite/thank-you/rivera@northwind-traders.afterword";

    private static final Pattern ADDRESS = Pattern.compile("http://[^\"]+/feed/([A-Za-z0-9_-]+)\\.ics");

    @TempDir
    static Path folder;

    private static final Instant MORNING = Instant.parse("2026-09-10T07:10:00Z");

    private static Instant now = MORNING;
    private static Store store;
    private static Server server;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient reader = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneId.of("Europe/Vienna"));
        store = Store.openForServing(folder);
        server = Server.start(new ServerOptions(0, folder, ServerOptions.LOOPBACK, List.of(), clock), store);
    }

    @BeforeEach
    void withTheSample() {
        now = MORNING;
        store.owners().erase(Owner.LOCAL);
        new Sample(store).putIn(Owner.LOCAL, now);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChangeComesAsAnUpdateOfTheSameEntry() throws Exception {
        URI feed = made("events");
        Map<String, CalendarComponent> first = read(feed);
        assertThat(sequence(first.get(RIVERA))).isZero();
        now = now.plus(Duration.ofHours(1));
        store.applications()
                .append(
                        Owner.LOCAL,
                        "northwind-traders",
                        new JournalEntry(now, EntryKind.THANK_YOU, "rivera", null, Outcome.SENT, null, null),
                        now);
        Map<String, CalendarComponent> second = read(feed);
        assertThat(second.keySet()).containsAll(first.keySet());
        assertThat(sequence(second.get(RIVERA))).isEqualTo(1);
        assertThat(text(second.get(RIVERA), "SUMMARY")).startsWith("Done: ");
        assertThat(text(second.get(RIVERA), "LAST-MODIFIED")).isEqualTo("20260910T081000Z");
        now = now.plus(Duration.ofHours(1));
        store.applications().remove(Owner.LOCAL, "northwind-traders");
        Map<String, CalendarComponent> third = read(feed);
        assertThat(text(third.get(RIVERA), "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(third.get(RIVERA))).isEqualTo(2);
    }

    @Test
    void whatIsPutOffStandsWhereItWasPutOffToUntilItIsDone() throws Exception {
        URI feed = made("events");
        assertThat(text(read(feed).get(RIVERA), "DTSTART")).isEqualTo("20260909T173000");
        Instant friday = Instant.parse("2026-09-11T13:30:00Z");
        store.snoozes()
                .put(Owner.LOCAL, new Snooze("northwind-traders", "onsite/thank-you/rivera", friday, "too tired", now));
        CalendarComponent put = read(feed).get(RIVERA);
        assertThat(text(put, "DTSTART")).isEqualTo("20260911T093000");
        assertThat(sequence(put)).isEqualTo(1);
        now = friday.plus(Duration.ofMinutes(20));
        assertThat(text(read(feed).get(RIVERA), "DTSTART")).isEqualTo("20260911T093000");
        store.snoozes().remove(Owner.LOCAL, "northwind-traders", "onsite/thank-you/rivera");
        assertThat(text(read(feed).get(RIVERA), "DTSTART")).isEqualTo("20260909T173000");
    }

    @Test
    void tasksAreTickedOffOnceTheyAreDone() throws Exception {
        URI feed = made("tasks");
        assertThat(text(read(feed).get(RIVERA), "STATUS")).isEqualTo("NEEDS-ACTION");
        store.applications()
                .append(
                        Owner.LOCAL,
                        "northwind-traders",
                        new JournalEntry(now, EntryKind.THANK_YOU, "rivera", null, Outcome.SENT, null, null),
                        now);
        CalendarComponent done = read(feed).get(RIVERA);
        assertThat(done.getName()).isEqualTo("VTODO");
        assertThat(text(done, "STATUS")).isEqualTo("COMPLETED");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        URI feed = made("events");
        HttpResponse<String> first = get(feed, "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        now = now.plus(Duration.ofMinutes(30));
        HttpResponse<String> again = get(feed, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        store.applications().remove(Owner.LOCAL, "northwind-traders");
        assertThat(get(feed, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aRevokedAddressAndAGuessedOneTellNothing() throws Exception {
        URI feed = made("events");
        String id = store.feeds().of(Owner.LOCAL).get(0).id();
        URI guessed = server.address().resolve("/feed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics");
        assertThat(get(guessed, "").statusCode()).isEqualTo(404);
        post("/calendar/feeds/" + id + "/revoke", "");
        HttpResponse<String> gone = get(feed, "");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEmpty();
        assertThat(store.feeds().of(Owner.LOCAL)).isEmpty();
    }

    @Test
    void theSecretStandsNowhereInTheStore() throws Exception {
        Matcher secret = ADDRESS.matcher(made("events").toString());
        assertThat(secret.find()).isTrue();
        java.io.StringWriter records = new java.io.StringWriter();
        store.records().write(Owner.LOCAL, records);
        assertThat(records.toString()).contains("calendar_feed").doesNotContain(secret.group(1));
        assertThat(browser.send(
                                HttpRequest.newBuilder(server.address().resolve("/calendar"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Thunderbird")
                .doesNotContain(secret.group(1));
    }

    private URI made(String form) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(post("/calendar/feeds", "name=Thunderbird&form=" + form));
        assertThat(address.find()).isTrue();
        return URI.create(address.group());
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        HttpRequest page =
                HttpRequest.newBuilder(server.address().resolve("/calendar")).build();
        browser.send(page, HttpResponse.BodyHandlers.discarding());
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("afterword"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        HttpRequest post = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&token=" + token))
                .build();
        return browser.send(post, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> get(URI address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return reader.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, CalendarComponent> read(URI feed) throws IOException, InterruptedException, ParserException {
        String text = get(feed, "").body();
        return new CalendarBuilder()
                .build(new StringReader(text)).getComponents().stream()
                        .map(CalendarComponent.class::cast)
                        .filter(component -> !component.getName().equals("VTIMEZONE"))
                        .collect(Collectors.toMap(component -> text(component, "UID"), component -> component));
    }

    private static String text(CalendarComponent component, String property) {
        return component.getRequiredProperty(property).getValue();
    }

    private static int sequence(CalendarComponent component) {
        return ((Sequence) component.getRequiredProperty("SEQUENCE")).getSequenceNo();
    }
}
