package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.calendarsync.Radicale;
import afterword.app.store.Owner;
import afterword.application.Application;
import afterword.application.EntryKind;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps in the person's own calendar, as they set it up. */
class CalendarFlowTest extends Browsing {

    private static final String NORTHWIND = "northwind-traders";

    @TempDir
    static Path serverFolder;

    private static Radicale radicale;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        radicale = Radicale.start(serverFolder);
    }

    @AfterAll
    static void stopServer() {
        if (radicale != null) {
            radicale.close();
        }
    }

    @Test
    void anAddressIsMadeShownOnceAndRevoked() {
        Page page = phone();
        page.navigate("/calendar");
        page.getByLabel("For which program?").fill("Thunderbird");
        click(page, "Make an address");
        assertThat(page.getByLabel("Address", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(java.util.regex.Pattern.compile(server.address() + "feed/[\\w-]{32}\\.ics"));
        isAccessible(page);
        fitsItsWidth(page);
        page.navigate("/calendar");
        assertThat(page.locator("#address")).hasCount(0);
        click(page, "Revoke Thunderbird");
        assertThat(page.locator("#feeds li")).hasCount(0);
    }

    @Test
    void aCalendarIsTriedChosenFilledAskedAndGivenUp() {
        withSample();
        Application northwind = store.applications().get(Owner.LOCAL, NORTHWIND).application();
        store.applications().removeSample(Owner.LOCAL);
        store.applications().add(Owner.LOCAL, northwind, MORNING_AFTER);
        Page page = phone();
        page.navigate("/calendar");
        page.getByLabel("Where is it?").fill(radicale.address().toString());
        page.getByLabel("User name").fill(Radicale.USER);
        page.getByLabel("Password").fill("wrong");
        click(page, "See which calendars there are");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not accept the name and the password");
        page.getByLabel("Password").fill(Radicale.PASSWORD);
        click(page, "See which calendars there are");
        assertThat(page.getByText("The account works.")).isVisible();
        assertThat(page.content()).doesNotContain(Radicale.PASSWORD);
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "Put the steps there");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("In the calendar:");
        URI collection = radicale.address().resolve("/jordan/afterword/");
        List<String> names = radicale.names(collection);
        assertThat(names).hasSizeGreaterThan(3);

        URI ticked = entry(collection, "Thank Dr. Elena Rivera");
        radicale.put(ticked, radicale.get(ticked).replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"));
        URI moved = entry(collection, "Thank Mr. Min-jun Cho");
        radicale.put(
                moved,
                radicale.get(moved)
                        .replaceAll("DTSTART:\\d+T\\d+Z", "DTSTART:20260910T150000Z")
                        .replaceAll("DUE:\\d+T\\d+Z", "DUE:20260910T170000Z"));
        radicale.delete(entry(collection, "Thank Ms."));
        click(page, "Bring it up to date now");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ticked off there, noted here");
        assertThat(page.locator("#questions article")).hasCount(2);
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "Put it back");
        click(page, "Put it off until then");
        assertThat(page.locator("#questions")).hasCount(0);
        assertThat(store.applications()
                        .get(Owner.LOCAL, NORTHWIND)
                        .application()
                        .journal())
                .singleElement()
                .matches(entry -> entry.kind() == EntryKind.THANK_YOU && "rivera".equals(entry.with()));
        assertThat(store.snoozes().standing(Owner.LOCAL, MORNING_AFTER)).hasSize(1);
        assertThat(radicale.names(collection)).isEqualTo(names);
        page.getByText("Give this calendar up").click();
        click(page, "Give it up");
        assertThat(page.getByLabel("Where is it?")).isVisible();
        assertThat(radicale.names(collection)).hasSize(1);
    }

    private static URI entry(URI collection, String title) {
        return radicale.names(collection).stream()
                .map(collection::resolve)
                .filter(entry -> radicale.get(entry).contains("SUMMARY:" + title))
                .findFirst()
                .orElseThrow();
    }

    private static void click(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
