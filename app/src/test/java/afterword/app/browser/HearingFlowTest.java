package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.Owner;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.mailbox.MailFolders;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer comes by mail, as the person sees it. */
class HearingFlowTest extends Browsing {

    private static final String FILE = """
            version: 1
            applicant: { name: { given: Sasha, family: Whitlow }, email: sasha@post.example }
            company: Larkspur Bakery
            position: Pastry Chef
            timeZone: Europe/London
            contacts:
              imogen: { name: { prefix: Ms., given: Imogen, family: Tarrant }, email: imogen@larkspurbakery.example }
            interviews:
              - { id: kitchen, stage: first, format: in-person, start: 2026-08-20T14:00, end: 2026-08-20T15:00, interviewers: [imogen] }
            journal:
              - { at: 2026-08-21T10:00+01:00, kind: thank-you, with: imogen, channel: email }
            """;

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeEach
    void startServers() {
        servers.start();
        servers.setUser("sasha@post.example", "sasha", "s3cret");
        store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("bakery.yaml", FILE))
                                .get(),
                        MORNING_AFTER);
        Accounts accounts = new Accounts(
                store,
                new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)),
                () -> MORNING_AFTER);
        accounts.keep(
                Owner.LOCAL,
                new MailAccount(
                        "sasha@post.example",
                        "Sasha Whitlow",
                        "sasha",
                        false,
                        new MailServer("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE),
                        new MailServer("127.0.0.1", servers.getImap().getPort(), MailServer.Security.NONE)),
                MailFolders.UNKNOWN,
                new Credential.Password("s3cret"),
                MORNING_AFTER);
    }

    @AfterEach
    void stopServers() {
        store.mailAccounts().remove(Owner.LOCAL);
        servers.stop();
    }

    private void comes(String id, String headers, String body) throws Exception {
        String mail = "From: Imogen Tarrant <imogen@larkspurbakery.example>\r\nTo: sasha@post.example\r\nMessage-ID: <"
                + id
                + "@x>\r\nSubject: Re: Thank you for Wednesday\r\nDate: Thu, 10 Sep 2026 08:00:00 +0100\r\n" + headers
                + "\r\n" + body;
        servers.getManagers()
                .getImapHostManager()
                .getInbox(servers.getUserManager().getUser("sasha"))
                .appendMessage(
                        new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))),
                        new Flags(),
                        Date.from(MORNING_AFTER));
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void lookUntilHeard(Page page, int count) {
        page.navigate("/heard");
        click(page, "Look now");
        Instant end = Instant.now().plusSeconds(30);
        while (store.heard().proposed(Owner.LOCAL).size()
                        + store.heard().settled(Owner.LOCAL, 9).size()
                < count) {
            assertThat(Instant.now()).as("nothing was heard").isBefore(end);
            page.waitForTimeout(100);
        }
    }

    private static List<JournalEntry> journal() {
        return store.applications()
                .get(Owner.LOCAL, "larkspur-bakery")
                .application()
                .journal();
    }

    @Test
    void anAnswerStandsOnTheAgendaAndOneTapWritesItDown() throws Exception {
        comes(
                "a",
                "",
                "Dear Sasha,\n\nThank you for your letter. We will let you know by Friday 18 September.\n\nImogen Tarrant");
        Page page = phone();
        lookUntilHeard(page, 1);
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("A mail to read today");
        assertThat(page.locator("#heard")).hasText("Somebody wrote to you");
        assertThat(page.locator("article").first()).containsText("Ms. Tarrant has written");
        assertThat(page.locator("article blockquote").first())
                .containsText("We will let you know by Friday 18 September");
        assertThat(page.locator("article").first())
                .containsText("We take it that there will be news by Friday 18 September.");
        fitsItsWidth(page);
        isAccessible(page);
        pictures();
        click(page, "Yes, write it down");
        assertThat(page.locator("h1")).hasText("Larkspur Bakery");
        assertThat(page.locator("#journal ~ ul")).containsText("news by Friday 18 September");
        assertThat(journal()).hasSize(2);
        assertThat(journal().get(1).kind()).isEqualTo(EntryKind.REPLY);
        assertThat(journal().get(1).decision().on()).isEqualTo(LocalDate.of(2026, 9, 18));
        page.navigate("/");
        assertThat(page.locator("#heard")).hasCount(0);
    }

    @Test
    void whatItMeansCanBeChangedWithoutScripts() throws Exception {
        comes("b", "", "Dear Sasha,\n\nIt was lovely to meet you. More soon.\n\nImogen Tarrant");
        comes("c", "Auto-Submitted: auto-replied\r\n", "I am out of the office until Monday.");
        Page page = page(390, 844, ColorScheme.DARK, false);
        lookUntilHeard(page, 2);
        page.navigate("/heard");
        assertThat(page.locator("#settled ~ ul")).containsText("An automatic reply from Ms. Tarrant");
        page.getByText("It means something else").first().click();
        page.getByLabel("What it means").first().selectOption("decline");
        fitsItsWidth(page);
        isAccessible(withScripts(page));
        click(page, "Write it down so");
        assertThat(page.locator("h1")).hasText("Larkspur Bakery");
        assertThat(journal().get(1).kind()).isEqualTo(EntryKind.DECLINE);
    }

    @Test
    void whatIsNotAboutItIsPutAsideWithOneTap() throws Exception {
        comes("d", "", "Dear Sasha,\n\nHere is the recipe of the pear tart.\n\nImogen Tarrant");
        Page page = desk();
        lookUntilHeard(page, 1);
        page.navigate("/applications/larkspur-bakery");
        assertThat(page.locator("#heard")).isVisible();
        click(page, "It is not about this");
        assertThat(page.locator("h1")).hasText("What was heard");
        assertThat(page.getByText("not about this").first()).isVisible();
        assertThat(journal()).hasSize(1);
        isAccessible(page);
    }

    /** For looking at: {@code -Dpictures=FOLDER}. */
    private void pictures() {
        String where = System.getProperty("pictures");
        if (where == null) {
            return;
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {390, 1280}) {
                Page page = page(width, width == 390 ? 844 : 900, scheme, true);
                for (String path : List.of("/", "/heard", "/applications/larkspur-bakery")) {
                    page.navigate(path);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    where,
                                    "heard" + path.replace('/', '-') + "-" + width + "-"
                                            + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
                }
            }
        }
    }
}
