package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is known from two applications: asked about, put together on a word, and apart again on another. */
class PeopleTest extends Browsing {

    @Test
    void twoAreOneOnlyAfterSomebodySaidSoAndItCanBeTakenBack() {
        add("Northwind", "+1 212 555 0101");
        add("Contoso", null);
        Page page = desk();
        page.navigate("/people");
        assertThat(page.locator("ul.rows > li")).hasCount(2);
        assertThat(page.getByText("Both have the address elena@rivera.example."))
                .isVisible();
        isAccessible(page);
        press(page, "One person");
        assertThat(page.locator("main")).containsText("One person from now on.");
        assertThat(page.locator("#elsewhere ~ ul li")).hasCount(1);
        isAccessible(page);
        page.navigate("/people");
        assertThat(page.locator("ul.rows > li")).hasCount(1);
        assertThat(page.locator("#alike")).hasCount(0);

        page.locator("ul.rows a").first().click();
        press(page, "Somebody else");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("two people again");
        assertThat(page.locator("ul.rows > li")).hasCount(2);
        assertThat(page.locator("#alike")).isVisible();
        assertThat(store.applications()
                        .get(Owner.LOCAL, "contoso")
                        .application()
                        .contact("rivera")
                        .phone())
                .isNull();
    }

    @Test
    void whatWasJoinedByMistakeIsTakenBackAtOnce() {
        add("Northwind", null);
        add("Contoso", null);
        Page page = phone();
        page.navigate("/people");
        fitsItsWidth(page);
        press(page, "One person");
        press(page, "Take it back");
        assertThat(page.locator("ul.rows > li")).hasCount(2);
    }

    @Test
    void twoWhoAreTwoAreNotAskedAboutAgainUntilTheyAreToBe() {
        add("Northwind", null);
        add("Contoso", null);
        Page page = phone();
        page.navigate("/people");
        press(page, "Two people");
        assertThat(page.locator("#alike")).hasCount(0);
        press(page, "Take back all that you said were two");
        assertThat(page.locator("#alike")).isVisible();
    }

    @Test
    void aNumberIsShownAndCalledFromEveryPage() {
        add("Fabrikam", "(212) 555-0101");
        Page page = desk();
        for (String path :
                List.of("/people/fabrikam/rivera", "/applications/fabrikam", "/applications/fabrikam/call")) {
            page.navigate(path);
            assertThat(page.locator("a[href='tel:+1-212-555-0101']").first()).hasText("+1 212-555-0101");
        }
    }

    @Test
    void whatWasSaidGoesWithTheRecordsAndComesBackWithThem() {
        add("Northwind", null);
        add("Contoso", null);
        Page page = desk();
        page.navigate("/people");
        press(page, "One person");
        StringWriter out = new StringWriter();
        store.records().write(Owner.LOCAL, out);
        store.owners().erase(Owner.LOCAL);
        store.records().replace(Owner.LOCAL, new BufferedReader(new StringReader(out.toString())));
        assertThat(store.samePeople().of(Owner.LOCAL)).hasSize(2);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + button)))
                .first()
                .click();
    }

    private static void add(String company, @Nullable String phone) {
        Contact rivera = new Contact(
                "rivera",
                PersonName.of("Elena", "Rivera"),
                "VP Engineering",
                null,
                "elena@rivera.example",
                phone,
                List.of(),
                Set.of(),
                true,
                null,
                FirstName.NO);
        store.applications()
                .add(
                        Owner.LOCAL,
                        new Application(
                                null,
                                company,
                                "Senior Data Engineer",
                                ZoneId.of("America/New_York"),
                                "US",
                                null,
                                null,
                                Map.of("rivera", rivera),
                                List.of(),
                                List.of(),
                                List.of()),
                        MORNING_AFTER);
    }
}
