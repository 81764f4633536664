package afterword.app.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Multistatus.Resource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultistatusTest {

    private static final String ANSWER = """
            <?xml version="1.0" encoding="utf-8"?>
            <d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav">
              <d:response><d:href>/me/jobs/</d:href>
                <d:propstat><d:prop><d:displayname>Jobs &amp; all</d:displayname>
                  <d:resourcetype><d:collection/><cal:calendar/></d:resourcetype>
                  <cal:supported-calendar-component-set><cal:comp name="VTODO"/></cal:supported-calendar-component-set>
                  <cal:calendar-home-set><d:href>/me/</d:href></cal:calendar-home-set></d:prop>
                  <d:status>HTTP/1.1 200 OK</d:status></d:propstat>
                <d:propstat><d:prop><d:getetag>"old"</d:getetag></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>
              </d:response>
              <d:response><d:href>/me/jobs/gone.ics</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>
            </d:multistatus>
            """;

    @Test
    void readsWhatAServerSaysOfItsResources() {
        List<Resource> resources = Multistatus.read(ANSWER.getBytes(StandardCharsets.UTF_8));
        Resource jobs = resources.get(0);
        assertThat(jobs.is("calendar")).isTrue();
        assertThat(jobs.text("displayname")).isEqualTo("Jobs & all");
        assertThat(jobs.hrefs("calendar-home-set")).containsExactly("/me/");
        assertThat(jobs.properties().get("supported-calendar-component-set").components())
                .containsExactly("VTODO");
        assertThat(jobs.text("getetag")).as("one that is missing").isNull();
        assertThat(resources.get(1).status()).isEqualTo(404);
    }

    @Test
    void expandsNoEntitiesAndReadsNoFiles() {
        for (String entity : List.of("SYSTEM \"file:///etc/hostname\"", "\"ha\"")) {
            String evil = ANSWER.replaceFirst(
                            "<d:multistatus", "<!DOCTYPE x [<!ENTITY e " + entity + ">]><d:multistatus")
                    .replace("Jobs &amp; all", "&e;");
            try {
                assertThat(Multistatus.read(evil.getBytes(StandardCharsets.UTF_8))
                                .get(0)
                                .text("displayname"))
                        .isNull();
            } catch (CalendarServerFailed refused) {
                assertThat(refused.why()).isEqualTo(Why.UNREADABLE);
            }
        }
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        byte[] answer = ANSWER.replace("Jobs &amp; all", deep).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Multistatus.read(answer)).isInstanceOf(CalendarServerFailed.class);
    }

    @Test
    void neverFailsOtherwiseOnADamagedAnswer() {
        byte[] whole = ANSWER.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes =
                    random.nextBoolean() ? whole.clone() : java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Multistatus.read(bytes);
            } catch (CalendarServerFailed refused) {
                assertThat(refused.why()).isEqualTo(Why.UNREADABLE);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @Test
    void sendsAPasswordOnlyWhereItIsSafe() {
        URI server = URI.create("https://calendar.example.org/me/");
        assertThat(Addresses.resolved(server, "/you/")).isEqualTo(URI.create("https://calendar.example.org/you/"));
        assertThat(Addresses.resolved(server, "https://p7-calendar.example.org/me/")
                        .getHost())
                .isEqualTo("p7-calendar.example.org");
        for (String astray : List.of(
                "http://calendar.example.org/me/",
                "https://localhost/",
                "http://127.0.0.1:8080/",
                "https://[::1]/",
                "ftp://calendar.example.org/",
                "file:///etc/passwd")) {
            assertThatThrownBy(() -> Addresses.resolved(server, astray))
                    .as(astray)
                    .isInstanceOf(CalendarServerFailed.class);
        }
    }
}
