package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.account.StubProvider;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter goes out through the person's own account, as they see it. */
class MailFlowTest extends Browsing {

    private static final String LETTER =
            "/applications/northwind-traders/letters/write?step=onsite%2Fthank-you%2Frivera";

    private static final String BODY = """
            Dear Dr. Rivera,

            Thank you for your time on Wednesday. Our talk about moving the billing pipeline off nightly batch stayed with me, \
            and I would enjoy working on it as your Senior Data Engineer: I have ten years of streaming pipelines behind me.

            Thank you again, and please ask me anything that is still open.

            Sincerely,
            Jordan Lee""";

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    private GreenMailUser rivera;

    @BeforeEach
    void startServers() {
        servers.start();
        servers.setUser("jordan.lee@example.org", "jordan", "s3cret");
        rivera = servers.setUser("elena.rivera@northwind.example", "rivera", "x");
    }

    @AfterEach
    void stopServers() {
        servers.stop();
    }

    private void setUp(Page page, String password) {
        page.navigate("/settings/mail");
        page.getByLabel("Your address").fill("jordan.lee@example.org");
        click(page, "Go on");
        fill(page, password);
    }

    private void fill(Page page, String password) {
        page.getByLabel("Your name").fill("Jordan Lee");
        page.locator("input[name=password]").fill(password);
        page.getByLabel("User name").fill("jordan");
        page.locator("input[name=smtpHost]").fill("127.0.0.1");
        page.locator("input[name=smtpPort]")
                .fill(String.valueOf(servers.getSmtp().getPort()));
        page.locator("select[name=smtpSecurity]").selectOption("none");
        page.locator("input[name=imapHost]").fill("127.0.0.1");
        page.locator("input[name=imapPort]")
                .fill(String.valueOf(servers.getImap().getPort()));
        page.locator("select[name=imapSecurity]").selectOption("none");
        click(page, "Try it");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static OutgoingMail mail() {
        return store.outgoing().of(Owner.LOCAL, 9).get(0);
    }

    private static void eventually(MailState state) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (mail().state() != state && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(mail().state()).as(mail().words()).isEqualTo(state);
    }

    private int received() throws Exception {
        return servers.getManagers().getImapHostManager().getInbox(rivera).getMessageCount();
    }

    @Test
    void anAccountIsSetUpStepByStepAndNothingIsKeptThatDoesNotWork() {
        Page page = phone();
        setUp(page, "wrong");
        assertThat(page.locator("h2").first()).hasText("Not yet: something failed");
        assertThat(page.locator("#tried ~ ul")).containsText("with this password");
        assertThat(page.locator("input[name=password]")).hasValue("");
        fitsItsWidth(page);
        isAccessible(page);
        assertThat(store.mailAccounts().all()).isEmpty();
        fill(page, "s3cret");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("It works.");
        assertThat(page.content()).doesNotContain("s3cret");
        isAccessible(page);
        page.getByLabel("When").selectOption("7");
        click(page, "Keep");
        assertThat(page.getByLabel("When")).hasValue("7");
        page.getByLabel("A copy of each letter to my own address").check();
        page.locator("form[action='/settings/mail/copies'] button").click();
        assertThat(page.getByLabel("A copy of each letter to my own address")).isChecked();
        assertThat(store.mailAccounts().find(Owner.LOCAL).orElseThrow().copies())
                .isTrue();
        click(page, "Choose folders");
        assertThat(page.getByLabel("INBOX")).isDisabled();
        assertThat(page.getByLabel("INBOX")).isChecked();
        fitsItsWidth(page);
        isAccessible(page);
        page.locator("form[action='/settings/mail/folders'] button").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kept.");
        assertThat(store.mailAccounts().find(Owner.LOCAL).orElseThrow().read().chosen())
                .isEmpty();
        click(page, "Try it again");
        assertThat(page.locator("#tried")).hasText("Everything works");
        click(page, "Forget it");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Forgotten");
        assertThat(store.mailAccounts().all()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsRefusedOnTheFirstStep() {
        Page page = phone();
        page.navigate("/settings/mail?address=jordan.lee");
        assertThat(page.locator("main")).containsText("'jordan.lee' is no mail address. For example: you@example.org");
        assertThat(page.getByLabel("Your address")).hasValue("jordan.lee");
        assertThat(page.getByLabel("Password")).hasCount(0);
        isAccessible(page);
    }

    @Test
    void signingInAtTheProviderLeadsThereAndBack() throws Exception {
        try (StubProvider provider = new StubProvider()) {
            Page page = phone();
            page.navigate("/settings/mail?address=jordan.lee%40gmail.com");
            page.getByText("Sign in at the provider instead").click();
            assertThat(page.getByLabel("Scope")).hasValue("https://mail.google.com/");
            click(page, "Sign in at the provider");
            assertThat(page.locator("main")).containsText("Signing in needs the client id");
            page.getByLabel("Client id").fill("my-own-id");
            page.locator("input[name=authorization]")
                    .fill(provider.authorization().toString());
            page.locator("input[name=endpoint]").fill(provider.token().toString());
            page.locator("input[name=smtpHost]").fill("127.0.0.1");
            page.locator("input[name=smtpPort]").fill("1");
            page.locator("select[name=smtpSecurity]").selectOption("none");
            page.locator("input[name=imapHost]").fill("127.0.0.1");
            page.locator("input[name=imapPort]").fill("1");
            page.locator("select[name=imapSecurity]").selectOption("none");
            click(page, "Sign in at the provider");
            isAccessible(page);
            fitsItsWidth(page);
            Locator there = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on to 127.0.0.1"));
            String where = there.getAttribute("href");
            there.click();
            assertThat(page.locator("#tried ~ ul")).containsText("does not answer on port 1");
            assertThat(store.mailAccounts().all()).isEmpty();
            page.navigate(where.replaceAll("code_challenge=[^&]*", "code_challenge=x"));
            assertThat(page.locator("main")).containsText("This sign-in was not begun here, was answered already");
        }
    }

    @Test
    void aLetterIsSentNowTakenBackAndSentAgainWithoutScripts() throws Exception {
        withSample();
        Page page = page(390, 844, ColorScheme.DARK, false);
        setUp(page, "s3cret");
        page.navigate(LETTER);
        page.locator("#body").fill(BODY);
        click(page, "Send it now");
        Locator state = page.locator("#sending");
        assertThat(state).containsText("Goes out in half a minute.");
        assertThat(page.locator("#body")).hasAttribute("readonly", "readonly");
        fitsItsWidth(page);
        isAccessible(withScripts(page));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back"))
                .click();
        assertThat(state).hasCount(0);
        assertThat(mail().state()).isEqualTo(MailState.CANCELLED);
        later(Duration.ofMinutes(1));
        click(page, "Send it now");
        assertThat(state).isVisible();
        later(Duration.ofMinutes(1));
        eventually(MailState.SENT);
        page.reload();
        assertThat(state).containsText("Sent Thu 10 Sep");
        assertThat(received()).isEqualTo(1);
        page.navigate("/outbox");
        assertThat(page.locator("h1")).hasText("Nothing is on its way");
        assertThat(page.getByText("Sent Thu 10 Sep").first()).isVisible();
        assertThat(store.letters().of(Owner.LOCAL, "northwind-traders").get(0).body())
                .isEqualTo(BODY);
    }

    @Test
    void aLetterWaitsForAGoodHourWithWhatGoesAlong() throws Exception {
        withSample();
        Page page = desk();
        setUp(page, "s3cret");
        page.navigate(LETTER);
        page.locator("#body").fill(BODY.replace("Thank you again", "I attach the plan. Thank you again"));
        page.getByText("Attach a file").click();
        page.getByLabel("File")
                .setInputFiles(new FilePayload(
                        "plan.pdf", "application/pdf", "%PDF-1.4 plan".getBytes(StandardCharsets.US_ASCII)));
        click(page, "Attach it");
        assertThat(page.getByText("plan.pdf").first()).isVisible();
        assertThat(page.locator("#body")).hasValue(java.util.regex.Pattern.compile("I attach the plan"));
        isAccessible(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send it Thu 10 Sep, 9:10 in New York (15:10 yours)"))
                .click();
        assertThat(page.locator("#sending")).containsText("Goes out Thu 10 Sep, 9:10 in New York (15:10 yours).");
        page.navigate("/outbox");
        assertThat(page.locator("h1")).hasText("On its way");
        isAccessible(page);
        later(Duration.ofHours(6));
        eventually(MailState.SENT);
        assertThat(received()).isEqualTo(1);
        MimeMultipart parts = (MimeMultipart) servers.getManagers()
                .getImapHostManager()
                .getInbox(rivera)
                .getMessages()
                .get(0)
                .getMimeMessage()
                .getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("plan.pdf");
    }

    @Test
    void aLetterIsPutAmongTheDrafts() throws Exception {
        withSample();
        Page page = phone();
        setUp(page, "s3cret");
        page.navigate(LETTER);
        page.locator("#body").fill(BODY);
        click(page, "Put it among my drafts");
        assertThat(page.locator("#sending")).containsText("It lies among the drafts of your mailbox");
        assertThat(received()).isZero();
        click(page, "It has gone out");
        assertThat(page.locator("#sending")).containsText("Sent Thu 10 Sep");
        assertThat(store.applications()
                        .get(Owner.LOCAL, "northwind-traders")
                        .application()
                        .journal())
                .hasSize(1);
    }

    @Test
    void whatOnlyThePersonKnowsIsAsked() throws Exception {
        withSample();
        Page page = phone();
        setUp(page, "s3cret");
        page.navigate(LETTER);
        page.locator("#body").fill(BODY);
        click(page, "Send it now");
        assertThat(page.locator("#sending")).isVisible();
        // as a crash in the undecidable moment leaves it
        OutgoingMail mail = mail();
        Instant then = MORNING_AFTER.plus(Duration.ofMinutes(1));
        assertThat(store.outgoing().claim("a server that died", then, MORNING_AFTER))
                .isPresent();
        assertThat(store.outgoing().begin(mail.messageId(), "a server that died", then))
                .isTrue();
        later(Duration.ofMinutes(12));
        eventually(MailState.NEEDS_A_PERSON);
        page.navigate("/outbox");
        assertThat(page.locator("h1")).hasText("One mail needs your word");
        fitsItsWidth(page);
        isAccessible(page);
        click(page, "Look in my mailbox again");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("not found in your mailbox");
        click(page, "It did not: send it again");
        eventually(MailState.SENT);
        assertThat(received()).isEqualTo(1);
    }
}
