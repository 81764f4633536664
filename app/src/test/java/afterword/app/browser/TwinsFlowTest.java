package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One application entered twice, as the person comes to see it. */
class TwinsFlowTest extends Browsing {

    @Test
    void whatWasEnteredTwiceIsAskedAboutPutTogetherAndTakenApart() {
        withSample();
        twice();
        Page page = phone();
        page.navigate("/applications");
        assertThat(page.locator("#twins")).hasText("Entered twice?");
        assertThat(page.locator("main"))
                .containsText("Both name Dr. Elena Rivera, Mr. Min-jun Cho, Ms. Adaeze Okafor.");
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "They are one: put them together");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(store.applications().count(Owner.LOCAL)).isEqualTo(3);
        page.getByText("What was entered twice").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("This was entered twice");
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "They are two after all");
        assertThat(store.applications().count(Owner.LOCAL)).isEqualTo(4);
        page.navigate("/applications");
        assertThat(page.locator("#twins")).hasCount(0);
    }

    @Test
    void whatIsTwoIsNotAskedAboutAgain() {
        withSample();
        twice();
        Page page = desk();
        page.navigate("/applications");
        click(page, "They are two");
        assertThat(page.locator("#twins")).hasCount(0);
        assertThat(store.applications().count(Owner.LOCAL)).isEqualTo(4);
    }

    private static void twice() {
        Application northwind =
                store.applications().get(Owner.LOCAL, "northwind-traders").application();
        store.applications()
                .add(
                        Owner.LOCAL,
                        new Application(
                                northwind.applicant(),
                                "Northwind Traders Inc.",
                                "Data Engineer",
                                northwind.zone(),
                                northwind.holidays(),
                                northwind.field(),
                                null,
                                northwind.contacts(),
                                northwind.interviews(),
                                List.of(),
                                List.of()),
                        MORNING_AFTER);
        assertThat(store.applications().all(Owner.LOCAL))
                .extracting(StoredApplication::id)
                .hasSize(4);
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
