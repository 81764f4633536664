package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.PersonName;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Everything that can be printed, from the page that offers it. */
class PaperTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";
    private static final String TO_RIVERA = "?step=onsite%2Fthank-you%2Frivera";

    @Test
    void aLetterIsPrintedAsItWasWrittenWithBothAddresses() throws IOException {
        withSample();
        livesInBrooklyn();
        rivera(PersonName.of("Elena", "Rivera"), List.of("1 Main Street", "New York NY 10001"));
        Page page = desk();
        page.navigate(NORTHWIND + "/letters/write" + TO_RIVERA);
        page.getByText("Print: letter, card, envelope").click();
        isAccessible(page);
        assertThat(page.locator("main")).containsText("NEW YORK NY 10001");
        assertThat(page.locator("main")).containsText("it is likely there between");
        assertThat(page.locator("main")).containsText("an estimate and no promise");

        Map<String, String> texts = texts(page, page.locator("main .rows a"));
        assertThat(texts).hasSize(8);
        assertThat(texts.get("Letter")).contains("12 Grove Court Apt 4", "September 10, 2026", "Dear Ms. Rivera,");
        assertThat(texts.get("Envelope")).contains("BROOKLYN NY 11201", "NEW YORK NY 10001");
        assertThat(texts.get("Card, printed")).contains("Dear Ms. Rivera,");
    }

    @Test
    void withoutAnAddressThePageSaysWhereItGoes() {
        withSample();
        rivera(PersonName.of("Elena", "Rivera"), List.of());
        Page page = phone();
        page.navigate(NORTHWIND + "/print" + TO_RIVERA);
        assertThat(page.locator("main")).containsText("No postal address is written down.");
        assertThat(page.locator("main")).containsText("Your own address is not known.");
        fitsItsWidth(page);
    }

    @Test
    void theCardTheCallSheetAndTheWeekArePrintedFromTheirPages() throws IOException {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/print");
        isAccessible(page);
        Map<String, String> texts = texts(page, page.locator("main .rows a"));
        assertThat(texts.get("Pocket card")).contains("Before you leave, ask", "Northwind Traders");
        assertThat(texts.get("The week")).contains("The week from Thursday 10 September", "Northwind Traders");
        assertThat(texts.get("Call sheet for Dr. Rivera")).contains("What they said, in their words");
        page.navigate("/");
        assertThat(page.getByText("The week on paper")).isVisible();
    }

    @Test
    void theWeekLeavesFreeDaysFree() throws IOException {
        withSample();
        Settings usual = Settings.USUAL;
        new SettingsOf(store.owners())
                .keep(
                        Owner.LOCAL,
                        new Settings(
                                usual.playbook(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.TUESDAY)),
                        MORNING_AFTER);
        Page page = desk();
        page.navigate(NORTHWIND + "/print");
        String week = texts(page, page.locator("main .rows a")).get("The week");
        assertThat(week).contains("Friday 11 a quiet day", "Saturday 12 a free day", "Wednesday 16 a free day");
    }

    @Test
    void whatNoFontHasIsSaidAndNotLeftOut() {
        withSample();
        rivera(new PersonName(null, "محمد", null, null, null), List.of());
        Page page = phone();
        APIResponse response =
                page.request().get(server.address() + NORTHWIND.substring(1) + "/print/envelope.pdf?to=rivera");
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.text()).contains("This cannot be printed yet").contains("arabic");
    }

    private static Map<String, String> texts(Page page, Locator links) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Locator link : links.all()) {
            String address = server.address() + link.getAttribute("href").substring(1);
            APIResponse response = page.request().get(address);
            assertThat(response.status()).as(address).isEqualTo(200);
            assertThat(response.headers().get("content-type")).isEqualTo("application/pdf");
            try (PDDocument document = Loader.loadPDF(response.body())) {
                texts.put(Objects.requireNonNull(link.textContent()), new PDFTextStripper().getText(document));
            }
        }
        return texts;
    }

    private static void livesInBrooklyn() {
        new SettingsOf(store.owners())
                .keep(
                        Owner.LOCAL,
                        new Settings(
                                "balanced",
                                null,
                                "Jordan",
                                "Lee",
                                null,
                                "+1 212 555 0100",
                                List.of("12 Grove Court Apt 4", "Brooklyn NY 11201"),
                                List.of(),
                                Settings.USUAL.days()),
                        MORNING_AFTER);
    }

    private static void rivera(PersonName name, List<String> address) {
        StoredApplication stored = store.applications().get(Owner.LOCAL, "northwind-traders");
        Application before = stored.application();
        Map<String, Contact> contacts = new LinkedHashMap<>(before.contacts());
        Contact rivera = before.contact("rivera");
        contacts.put(
                "rivera",
                new Contact(
                        "rivera",
                        new PersonName(
                                name.given() != null && name.family() != null ? "Ms." : null,
                                name.given(),
                                name.family(),
                                null,
                                null),
                        rivera.title(),
                        rivera.organization(),
                        rivera.email(),
                        rivera.phone(),
                        address,
                        rivera.roles(),
                        rivera.met(),
                        rivera.prefers(),
                        rivera.firstName()));
        store.applications()
                .save(
                        Owner.LOCAL,
                        stored.id(),
                        stored.version(),
                        new Application(
                                before.applicant(),
                                before.company(),
                                before.position(),
                                before.zone(),
                                before.holidays(),
                                before.field(),
                                before.agency(),
                                contacts,
                                before.interviews(),
                                before.directions(),
                                before.journal()),
                        MORNING_AFTER);
    }
}
