package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.application.Application;
import afterword.application.Debrief;
import afterword.application.Interview;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a car park without a network: nothing that is typed is lost, nothing counts twice, two devices do not fight. */
class OfflineCaptureTest extends Browsing {

    private static final String ONSITE = "/capture/northwind-traders/onsite";

    @Override
    boolean offline() {
        return true;
    }

    @Test
    void whatIsTypedWithoutANetworkIsThereAfterwards() {
        withSample();
        Page page = phone();
        page.navigate("/capture");
        until(page, "navigator.serviceWorker.controller !== null");
        until(page, "caches.match('" + ONSITE + "').then(found => !!found)");
        until(
                page,
                "caches.keys().then(async () => (await (await caches.open('capture-1')).keys()).some(part => part.url.includes('capture-') && part.url.endsWith('.js')))");
        page.context().setOffline(true);
        page.navigate(ONSITE);
        assertThat(page.locator("h1").first()).hasText("Dr. Rivera");
        page.locator("[name='rivera.concerns']").fill("whether I would stay");
        assertThat(page.locator("#kept")).containsText("Kept on this device");
        page.reload();
        assertThat(page.locator("[name='rivera.concerns']")).hasValue("whether I would stay");
        assertThat(debrief().people().get("rivera").concerns()).isEmpty();
        page.context().setOffline(false);
        until(page, "localStorage.length === 0");
        assertThat(debrief().people().get("rivera").concerns()).containsExactly("whether I would stay");
        trouble.removeIf(said -> said.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void whereTheNetworkBringsNothingThePageOfCaptureIsThereAllTheSame() {
        withSample();
        Page page = phone();
        page.navigate("/capture");
        until(page, "navigator.serviceWorker.controller !== null");
        until(page, "caches.match('/capture/northwind-traders/onsite').then(found => !!found)");
        slow(Duration.ofSeconds(20));
        page.navigate(
                "/capture/northwind-traders/onsite",
                new Page.NavigateOptions().setTimeout(15_000).setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("h1").first()).hasText("Dr. Rivera");
        slow(Duration.ZERO);
    }

    @Test
    void anApplicationIsBegunWithoutANetworkAndSentOnce() {
        Page page = withoutANetwork(phone());
        begin(page, "Woodgrove", "Welder", "Ana", "van der Berg");
        assertThat(page.locator(".screen:not([hidden]) h1")).hasText("Ana van der Berg");
        page.locator("[name='1.topics']").fill("the new hall");
        assertThat(page.locator("#kept")).containsText("Kept on this device");
        page.navigate("/capture");
        assertThat(page.locator("main")).containsText("on this device, not sent yet");
        page.getByText("Woodgrove").click();
        assertThat(page.locator("[name='1.topics']")).hasValue("the new hall");
        isAccessible(page);
        fitsItsWidth(page);
        for (String screen : List.of("You", "When will you hear?")) {
            page.locator(".screen:not([hidden]) .next").click();
            assertThat(page.locator(".screen:not([hidden]) h1")).hasText(screen);
        }
        page.locator("[name='.newsSaid']").fill("by the end of next week");
        click(page, "Done");
        assertThat(page.locator("#kept")).containsText("You can close this page");
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
        page.context().setOffline(false);
        page.evaluate("queue.send()");
        until(page, SENT);
        page.evaluate("queue.send()");
        click(page, "Done");
        assertThat(page.locator("h1")).hasText("Woodgrove");
        assertThat(store.applications().count(Owner.LOCAL)).isEqualTo(1);
        Interview talk = only().interviews().get(0);
        assertThat(talk.debrief().people().get("van-der-berg").topics()).containsExactly("the new hall");
        assertThat(talk.decision().on()).isEqualTo("2026-09-18");
        trouble.removeIf(said -> said.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void twoDevicesThatBeginTheSameMakeOneAndTellWhatDiffers() {
        Page one = withoutANetwork(phone());
        Page other = withoutANetwork(desk());
        begin(one, "Woodgrove", "Welder", "Ana", "van der Berg");
        begin(other, "woodgrove", "Senior Welder", "Ana", "van der Berg");
        one.locator("[name='1.topics']").fill("the new hall");
        other.locator("[name='1.topics']").fill("the night shift");
        for (Page page : List.of(one, other)) {
            assertThat(page.locator("#kept")).containsText("Kept on this device");
            page.context().setOffline(false);
            page.evaluate("queue.send()");
            until(page, SENT);
        }
        other.reload();
        assertThat(other.getByRole(AriaRole.STATUS).first()).containsText("the job “Senior Welder”, here “Welder”");
        isAccessible(other);
        assertThat(store.applications().count(Owner.LOCAL)).isEqualTo(1);
        assertThat(only().position()).isEqualTo("Welder");
        assertThat(only().contacts()).hasSize(1);
        assertThat(only().interviews()
                        .get(0)
                        .debrief()
                        .people()
                        .get("van-der-berg")
                        .topics())
                .containsExactly("the new hall", "the night shift");
        trouble.removeIf(said -> said.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void whatCannotBeTakenInIsSaidAndNothingTypedIsLost() {
        Page page = phone();
        page.navigate("/applications/new");
        page.getByLabel("Their time zone").fill("Mars/Olympus");
        begin(page, "Fabrikam", "Welder", "Ana", "Okafor");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mars/Olympus");
        page.reload();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mars/Olympus");
        assertThat(page.getByLabel("Company")).hasValue("Fabrikam");
        isAccessible(page);
        page.getByLabel("Their time zone").fill("Europe/Vienna");
        click(page, "Keep it, and write down what I remember");
        assertThat(page.locator(".screen:not([hidden]) h1")).hasText("Ana Okafor");
        assertThat(only().company()).isEqualTo("Fabrikam");
    }

    private static final String SENT =
            "queue.waiting().length === 0 && !Object.keys(localStorage).some(key => key.startsWith('capture:'))";

    private static Page withoutANetwork(Page page) {
        page.navigate("/capture");
        until(page, "navigator.serviceWorker.controller !== null");
        until(page, "sessionStorage.getItem('fetched-ahead') !== null");
        page.context().setOffline(true);
        page.navigate("/applications/new");
        return page;
    }

    private static void begin(Page page, String company, String job, String given, String family) {
        page.getByLabel("Company").fill(company);
        page.getByLabel("The job").fill(job);
        page.locator("[name=date]").fill("2026-09-09");
        page.locator("[name=from]").fill("14:00");
        page.locator("[name=to]").fill("15:00");
        page.locator("[name=given1]").fill(given);
        page.locator("[name=family1]").fill(family);
        click(page, "Keep it, and write down what I remember");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Application only() {
        return store.applications().all(Owner.LOCAL).get(0).application();
    }

    @Test
    void twoDevicesLoseNothingToEachOther() {
        withSample();
        Page one = phone();
        Page other = desk();
        for (Page page : List.of(one, other)) {
            page.navigate(ONSITE);
        }
        one.locator("[name='rivera.topics']").fill("moving the billing pipeline off nightly batch\nthe archive");
        until(one, "localStorage.length === 0");
        other.locator("[name='rivera.topics']").fill("moving the billing pipeline off nightly batch\nthe new region");
        until(other, "localStorage.length === 0");
        assertThat(debrief().people().get("rivera").topics())
                .containsExactly("moving the billing pipeline off nightly batch", "the archive", "the new region");
    }

    @Test
    void anAnswerThatIsLostOnTheWayDoesNotCountTwice() {
        withSample();
        Page page = phone();
        int[] dropped = {0};
        page.route("**/capture/sync", route -> {
            if (dropped[0]++ == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate(ONSITE);
        page.locator("[name='rivera.topics']").fill("moving the billing pipeline off nightly batch\nthe archive");
        assertThat(page.locator("#kept")).containsText("sent when there is a network");
        page.evaluate("dispatchEvent(new Event('online'))");
        until(page, "localStorage.length === 0");
        assertThat(dropped[0]).isGreaterThan(1);
        assertThat(debrief().people().get("rivera").topics())
                .containsExactly("moving the billing pipeline off nightly batch", "the archive");
        trouble.removeIf(said -> said.contains("ERR_FAILED"));
    }

    @Test
    void onePersonAScreenAndThePromisePlayedBack() {
        withSample();
        Page page = phone();
        page.navigate(ONSITE);
        for (String name : List.of("Mr. Cho", "Ms. Okafor", "You", "When will you hear?")) {
            page.locator(".screen:not([hidden]) .next").click();
            assertThat(page.locator(".screen:not([hidden]) h1")).hasText(name);
            isAccessible(page);
            fitsItsWidth(page);
        }
        page.locator("[name='.newsSaid']").fill("within two weeks");
        assertThat(page.locator("#reading")).containsText("Wednesday 23 September");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Done"))
                .click();
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(page.locator("main")).containsText("within two weeks");
    }

    private static Debrief debrief() {
        return store.applications()
                .get(Owner.LOCAL, "northwind-traders")
                .application()
                .interviews()
                .get(0)
                .debrief();
    }
}
