package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.application.Debrief;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a car park without a network: nothing that is typed is lost, nothing counts twice, two devices do not fight. */
class OfflineCaptureTest extends Browsing {

    private static final String ONSITE = "/capture/northwind-traders/onsite";

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
