package afterword.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every page: it can be read and used by everybody, at every size, in light and dark, and asks nobody else. */
class EveryPageTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";

    private static final String CROWD = "/applications/" + Crowd.ID;

    private static final List<String> PAGES = List.of(
            "/",
            "/applications",
            "/applications/new",
            NORTHWIND,
            NORTHWIND + "/log",
            NORTHWIND + "/edit",
            NORTHWIND + "/people/rivera",
            NORTHWIND + "/interviews/onsite",
            NORTHWIND + "/directions/new",
            NORTHWIND + "/people/new",
            NORTHWIND + "/interviews/new",
            NORTHWIND + "/log?kind=decline",
            NORTHWIND + "/letters",
            NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera",
            "/applications/larkfield-museum",
            "/applications/harbour-line-ferries",
            NORTHWIND + "/call",
            NORTHWIND + "/playbooks?if=they+promise+Friday",
            NORTHWIND + "/card",
            NORTHWIND + "/business-card",
            NORTHWIND + "/print",
            NORTHWIND + "/print?step=onsite%2Fthank-you%2Frivera",
            NORTHWIND + "/after",
            "/applications/harbour-line-ferries/after",
            "/capture",
            "/capture/northwind-traders/onsite",
            "/people",
            "/people/northwind-traders/rivera",
            "/playbooks",
            "/playbooks/decarlo",
            "/rules",
            "/looking-back",
            "/settings",
            "/settings/mail",
            "/settings/mail?address=you%40example.org",
            "/outbox",
            "/heard",
            "/import",
            "/restore",
            "/calendar",
            NORTHWIND + "/letters?read",
            "/capture/here",
            "/no-such-page");

    @Test
    void onAPhone() {
        withSample();
        Page page = phone();
        for (String path : PAGES) {
            page.navigate(path);
            fitsItsWidth(page);
            isAccessible(page);
        }
    }

    @Test
    void onADeskInTheDarkAndMagnifiedTwiceAndItWeighsLittle() {
        withSample();
        Page page = page(1280, 900, ColorScheme.DARK, true);
        for (String path : PAGES) {
            page.setViewportSize(1280, 900);
            page.navigate(path);
            fitsItsWidth(page);
            isAccessible(page);
            Object weight = page.evaluate("""
                    performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                        .filter(entry => entry.initiatorType !== 'fetch')
                        .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
            assertThat(((Number) weight).intValue()).as(path).isLessThan(150_000);
            page.setViewportSize(640, 450);
            fitsItsWidth(page);
        }
    }

    @Test
    void withLongWordsManyPeopleAndNamesInOtherScripts() {
        store.applications().add(Owner.LOCAL, Crowd.application(), MORNING_AFTER);
        Page page = page(390, 844, ColorScheme.DARK, true);
        for (String path : List.of(
                "/",
                "/applications",
                CROWD,
                CROWD + "/log",
                CROWD + "/interviews/panel",
                CROWD + "/letters/write?step=panel%2Fthank-you%2Fp2",
                CROWD + "/call",
                CROWD + "/playbooks",
                CROWD + "/print",
                CROWD + "/after",
                CROWD + "/card",
                "/capture",
                "/capture/" + Crowd.ID + "/panel",
                "/people",
                "/people/" + Crowd.ID + "/p2")) {
            page.navigate(path);
            fitsItsWidth(page);
            isAccessible(page);
        }
    }

    @Test
    void withoutASample() {
        Page page = phone();
        for (String path : List.of(
                "/",
                "/applications",
                "/applications/new",
                "/capture",
                "/people",
                "/playbooks",
                "/looking-back",
                "/settings",
                "/calendar",
                "/outbox",
                "/import")) {
            page.navigate(path);
            fitsItsWidth(page);
            isAccessible(page);
        }
    }
}
