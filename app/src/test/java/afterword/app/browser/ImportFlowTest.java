package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.archive.Keeping;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.spreadsheets.Spreadsheet;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.playbooks.OwnPlaybooks;
import afterword.sheets.CsvSheetWriter;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people have elsewhere, brought in: handed in, seen, put right, confirmed. */
class ImportFlowTest extends Browsing {

    @Test
    void anEditedSpreadsheetShowsWhatItChangesBeforeItDoes() throws IOException {
        withSample();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (CsvSheetWriter writer = new CsvSheetWriter(csv)) {
            Spreadsheet.writeHistory(store.applications().all(Owner.LOCAL), writer, count -> {});
        }
        String text = csv.toString(StandardCharsets.UTF_8);
        String first = text.lines().skip(1).findFirst().orElseThrow();
        String edited = text.replace(first, first.replaceFirst(",email,", ",phone,"))
                + "larkfield-museum,,2026-09-08 10:00:00,note,,,,,,,\"=HYPERLINK(\"\"x\"\")\"\r\n";
        Page page = phone();
        hand(page, "history.csv", edited);
        assertThat(page.locator("h1")).hasText("What the spreadsheet would change");
        assertThat(page.getByText("Changed 1")).isVisible();
        assertThat(page.getByText("New 1")).isVisible();
        long before = entries();
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "Make these changes");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("2 changes are made.");
        assertThat(entries()).isEqualTo(before + 1);
        hand(page, "history.csv", "Application,Entry,When,What\nnowhere,,2026-09-08,note\n");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("row 2: there is no application 'nowhere'");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make these changes")))
                .hasCount(0);
    }

    @Test
    void aTableOfOnesOwnIsMappedByHandAndRemembered() {
        Page page = phone();
        String table = "Wo;Was;Wann;Bemerkung\nContoso;Einkäufer;02/09/2026;nett\nFabrikam;;03/09/2026;?\n";
        hand(page, "mine.csv", table);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("No column is known to hold the company.");
        page.getByLabel("Wo holds").selectOption("company");
        page.getByLabel("Was holds").selectOption("position");
        page.getByLabel("Wann holds").selectOption("date");
        page.getByLabel("time zone").fill("Europe/Vienna");
        isAccessible(page);
        fitsItsWidth(page);
        click(page, "Look again");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("does the day or the month come first?");
        page.getByLabel("the day: 2 September").check();
        click(page, "Look again");
        assertThat(page.getByText("line 2: Contoso, Einkäufer: a new application"))
                .isVisible();
        assertThat(page.getByText("line 3: Fabrikam: not taken over; it names no position"))
                .isVisible();
        click(page, "Take it in");
        assertThat(page.locator("h1")).hasText("Contoso");
        Application contoso = store.applications().get(Owner.LOCAL, "contoso").application();
        assertThat(contoso.journal().get(0).at()).hasToString("2026-09-02T10:00:00Z");
        hand(page, "mine.csv", table.replace("02/09", "22/09").replace("Contoso", "Woodgrove"));
        assertThat(page.getByText("line 2: Woodgrove, Einkäufer: a new application"))
                .isVisible();
    }

    @Test
    void anArchiveTakesThePlaceOfWhatIsKeptOnceTheWordIsWritten() {
        withSample();
        Planning planning =
                new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        new Keeping(store, Owner.LOCAL, planning, folder).writeArchive(archive, MORNING_AFTER);
        List<String> before = ids();
        store.applications().remove(Owner.LOCAL, "northwind-traders");
        Page page = phone();
        page.navigate("/restore");
        page.locator("[name=files]")
                .setInputFiles(new FilePayload("mine.zip", "application/zip", archive.toByteArray()));
        click(page, "See what is in it");
        assertThat(page.locator("h1")).hasText("What is in the archive");
        assertThat(page.getByText("Kept now, and replaced 2")).isVisible();
        isAccessible(page);
        page.locator("[name=sentence]").fill("yes");
        click(page, "Restore");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was changed");
        assertThat(ids()).hasSize(2);
        page.locator("[name=sentence]").fill("restore");
        click(page, "Restore");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Restored: 3 applications.");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("before-restore-");
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void theInvitationInAMailBecomesAnApplication() {
        String invitation = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                "UID:1@fabrikam.example",
                "DTSTART;TZID=Europe/Vienna:20260909T140000",
                "DTEND;TZID=Europe/Vienna:20260909T150000",
                "SUMMARY:Interview: Welder at Fabrikam",
                "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@fabrikam.example",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        String mail = String.join(
                "\r\n",
                "From: Ana Ruiz <ana.ruiz@fabrikam.example>",
                "Subject: Interview",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=x",
                "",
                "--x",
                "Content-Type: text/plain",
                "",
                "See you then.",
                "--x",
                "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(invitation.getBytes(StandardCharsets.UTF_8)),
                "--x--",
                "");
        Page page = desk();
        hand(page, "interview.eml", mail);
        assertThat(page.locator("h1")).hasText("What would come of it");
        if (page.getByText("No file says:").isVisible()) {
            page.locator("[name=company]").fill("Fabrikam");
            page.locator("[name=position]").fill("Welder");
            click(page, "Look again");
            assertThat(page.getByText("No file says:")).hasCount(0);
        }
        assertThat(page.getByText("A person: Ana Ruiz")).isVisible();
        click(page, "Take it in");
        assertThat(page.locator("h1")).hasText("Fabrikam");
        hand(page, "chat.eml", "From: a@b.example\r\nSubject: hello\r\n\r\nHello.\r\n");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("there is no invitation in this mail");
    }

    private static long entries() {
        return store.applications().all(Owner.LOCAL).stream()
                .mapToLong(stored -> stored.application().journal().size())
                .sum();
    }

    private static List<String> ids() {
        return store.applications().all(Owner.LOCAL).stream()
                .map(StoredApplication::id)
                .sorted()
                .toList();
    }

    private static void hand(Page page, String name, String content) {
        page.navigate("/import");
        page.locator("[name=files]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        click(page, "See what it would be");
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
