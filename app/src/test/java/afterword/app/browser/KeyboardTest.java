package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailPlace;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Meaning;
import afterword.mail.match.Layer;
import afterword.playbooks.Playbooks;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever uses no mouse: everything is reached in turn, is seen where it is, and works; nobody is thrown back to the top. */
class KeyboardTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";
    private static final String TO_RIVERA = "?step=onsite%2Fthank-you%2Frivera";

    private static final List<String> PAGES = List.of(
            "/",
            NORTHWIND,
            NORTHWIND + "/letters",
            NORTHWIND + "/letters/write" + TO_RIVERA,
            NORTHWIND + "/business-card",
            NORTHWIND + "/print",
            NORTHWIND + "/print" + TO_RIVERA,
            "/outbox",
            "/heard",
            "/settings",
            "/settings/mail",
            "/settings/mail?address=you%40example.org",
            "/calendar",
            "/people",
            "/people/northwind-traders/rivera",
            "/import",
            "/restore",
            "/playbooks",
            "/playbooks/own/our-own",
            "/looking-back");

    /** A date is several fields to the keyboard, and so takes several presses. */
    private static final int PRESSES_A_THING = 5;

    @AfterEach
    void forgetPlaybooks() throws IOException {
        Files.deleteIfExists(playbook());
    }

    private static Path playbook() {
        return folder.resolve("playbooks/our-own.yaml");
    }

    @Test
    void everythingIsReachedInTurnAndSeenWhereItIs() throws IOException {
        withSample();
        withMail();
        withPlaybook();
        Page page = desk();
        for (String path : PAGES) {
            page.navigate(path);
            page.waitForTimeout(150);
            int things = ((Number) page.evaluate("""
                    (() => { window.wanted = [...document.querySelectorAll(
                            'a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(one =>
                            one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !one.closest('[hidden]')
                            && (one.type !== 'radio' || one.checked));
                        window.reached = new Set(); return window.wanted.length; })()""")).intValue();
            for (int i = 0; i < PRESSES_A_THING * things && left(page) > 0; i++) {
                page.keyboard().press("Tab");
                Object unseen = page.evaluate("""
                        (() => { const at = document.activeElement; reached.add(at);
                            const style = getComputedStyle(at), box = at.getBoundingClientRect();
                            const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                            const top = document.elementFromPoint(box.x + Math.min(box.width, innerWidth) / 2,
                                box.y + box.height / 2);
                            const inView = box.bottom > 0 && box.top < innerHeight
                                && (box.height > innerHeight || !top || at.contains(top) || top.contains(at)
                                    || top.closest('label')?.contains(at));
                            return at === document.body || (ringed && inView)
                                ? '' : at.outerHTML.slice(0, 120) + ' ring ' + ringed + ' view ' + inView; })()""");
                assertThat(unseen).as(path).isEqualTo("");
            }
            assertThat(page.evaluate("wanted.filter(one => !reached.has(one)).map(one => one.outerHTML.slice(0, 120))"))
                    .as("never reached on " + path)
                    .isEqualTo(List.of());
        }
    }

    private static int left(Page page) {
        return ((Number) page.evaluate("wanted.filter(one => !reached.has(one)).length")).intValue();
    }

    @Test
    void whatAReaderSaysIsPutAsideAndTheKeyboardStaysThere() {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/letters/write" + TO_RIVERA);
        page.locator("#body")
                .fill("Dear Dr. Rivera,\n\nThank you for the XXX and for [Name].\n\nSincerely,\nJordan Lee");
        assertThat(page.locator("#margin .blocking").first()).isVisible();
        int findings = page.locator("#margin li").count();
        page.locator("#margin button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#margin li")).hasCount(findings - 1);
        until(page, "document.activeElement.closest('#margin') !== null");
    }

    @Test
    void theLettersAreReadThroughWithoutTakingTheFocusAway() {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/letters");
        Object href = page.evaluate("""
                () => {
                    const second = document.querySelectorAll('#letters a.button')[1];
                    second.focus();
                    return second.getAttribute('href');
                }""");
        assertThat(page.locator("#letters")).not().containsText("Reading it through");
        until(page, "document.activeElement !== document.body");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(href);
    }

    @Test
    void aPlaybookIsTestedAndTheKeyboardStaysOnTheButton() throws IOException {
        withSample();
        withPlaybook();
        Page page = desk();
        page.navigate("/playbooks/own/our-own");
        press(page, "Test it");
        assertThat(page.locator("#trial")).containsText("passed");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Test it");
    }

    @Test
    void aMailIsTakenBackAndAnAnswerWrittenDown() {
        withSample();
        withMail();
        Page page = desk();
        page.navigate("/outbox");
        press(page, "Take it back");
        assertThat(page.locator("main")).not().containsText("Take it back");
        page.navigate("/heard");
        press(page, "Yes, write it down");
        assertThat(page.locator("h1")).hasText("Larkfield Museum");
        List<JournalEntry> journal = store.applications()
                .get(Owner.LOCAL, "larkfield-museum")
                .application()
                .journal();
        assertThat(journal.get(journal.size() - 1).kind()).isEqualTo(EntryKind.REPLY);
    }

    @Test
    void anAddressForACalendarIsMadeAndRevoked() {
        withSample();
        Page page = desk();
        page.navigate("/calendar");
        page.getByLabel("For which program?").focus();
        page.keyboard().type("Thunderbird");
        press(page, "Make an address");
        assertThat(page.locator("main")).containsText("Copy the address now");
        assertThat(store.feeds().of(Owner.LOCAL)).hasSize(1);
        press(page, "Revoke");
        assertThat(page.locator("main")).not().containsText("Thunderbird as events");
        assertThat(store.feeds().of(Owner.LOCAL)).isEmpty();
    }

    @Test
    void everythingIsDeletedFromTheKeyboard() {
        withSample();
        Page page = desk();
        page.navigate("/settings");
        page.locator("summary").getByText("Delete everything").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("delete everything");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .focus();
        page.keyboard().press("Enter");
    }

    private static void withPlaybook() throws IOException {
        Files.createDirectories(playbook().getParent());
        try (InputStream balanced = Playbooks.class.getResourceAsStream("/afterword/playbooks/balanced.yaml")) {
            String text = new String(balanced.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(playbook(), text.replaceFirst("(?m)^id: .*$", "id: our-own"));
        }
    }

    /** A mail on its way, and an answer that waits for a word. */
    private static void withMail() {
        store.outgoing()
                .queue(
                        OutgoingMail.intended(
                                MailState.QUEUED,
                                Owner.LOCAL,
                                "northwind-traders",
                                "onsite/thank-you/rivera",
                                0,
                                "<one@example.org>",
                                "rivera",
                                "jordan.lee@example.org",
                                "elena.rivera@northwind.example",
                                "Subject: Thank you\r\nTo: elena.rivera@northwind.example\r\n\r\nDear Dr. Rivera",
                                MORNING_AFTER.plus(Duration.ofDays(1)),
                                MORNING_AFTER.plus(Duration.ofDays(2)),
                                null,
                                MORNING_AFTER),
                        MORNING_AFTER);
        store.heard()
                .keep(
                        new HeardMail(
                                Owner.LOCAL,
                                "<two@larkfield.example>",
                                MailPlace.INBOX,
                                "larkfield-museum",
                                store.applications()
                                        .get(Owner.LOCAL, "larkfield-museum")
                                        .application()
                                        .contacts()
                                        .keySet()
                                        .iterator()
                                        .next(),
                                "harriet@larkfield.example",
                                "Harriet Whitmore",
                                "Re: Thank you",
                                MORNING_AFTER.minus(Duration.ofHours(1)),
                                Layer.values()[0],
                                "By the address.",
                                HeardKind.REPLY,
                                Meaning.ACKNOWLEDGEMENT,
                                null,
                                List.of("Thank you for your letter."),
                                null,
                                "Thank you for your letter.",
                                null,
                                false,
                                null,
                                HeardState.PROPOSED),
                        MORNING_AFTER);
    }
}
