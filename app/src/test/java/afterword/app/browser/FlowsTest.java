package afterword.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people come to do, as they do it. */
class FlowsTest extends Browsing {

    private static final String NORTHWIND = "/applications/northwind-traders";

    private static final String LETTER = """
            Dear Mr. Cho,

            Thank you for your time on Wednesday. Our talk about schema changes that break the dashboards stayed with me, \
            and I would enjoy working on the contract tests as your Senior Data Engineer.

            Thank you again, and please ask me anything that is still open.

            Sincerely,
            Jordan Lee""";

    @Test
    void theSampleComesWithOneClickAndGoesWithOne() {
        Page page = phone();
        page.navigate("/");
        click(page, "Show me the sample");
        assertThat(page.locator("h1")).hasText("Two things today");
        click(page, "Remove the sample");
        assertThat(page.getByText("Begin with the interview you just had")).isVisible();
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
    }

    @Test
    void loggingWhatWasDoneMovesThePlan() {
        withSample();
        Page page = phone();
        page.navigate("/");
        Locator thanks = page.locator("article", new Page.LocatorOptions().setHasText("Northwind Traders"));
        thanks.getByText("I have done it").click();
        assertThat(page.locator("h1")).hasText("Thank Mr. Cho, Ms. Okafor and Dr. Rivera");
        click(page, "Write it down");
        assertThat(page.locator(".lead")).containsText("Nothing to do until Tuesday 22 September, in 12 days.");
        assertThat(page.locator("#journal ~ ul li")).hasCount(3);
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("One thing today");
        assertThat(page.getByText("no asking; wait till Tuesday 22 September")).isVisible();
    }

    @Test
    void whatWasLoggedCanBeTakenBackAndTheJournalKeepsIt() {
        withSample();
        Page page = desk();
        page.navigate("/applications/larkfield-museum");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Take back")))
                .first()
                .click();
        assertThat(page.locator("#journal ~ ul")).containsText("taken back");
        assertThat(journal("larkfield-museum")).hasSize(1);
    }

    @Test
    void aLetterIsReadWhileItIsWrittenAndKeptAsItWasSent() {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND);
        page.getByText("Read the letters").click();
        assertThat(page.locator("article .sheet")).hasCount(3);
        page.getByText("Write and send").first().click();
        Locator letter = page.locator("#body");
        letter.fill(LETTER.replace("Mr. Cho", "[Name]"));
        assertThat(page.locator("#margin .blocking").first()).isVisible();
        assertThat(page.locator("#ghost mark.blocking").first()).hasText(Pattern.compile("\\[Name]|Dear \\[Name]"));
        isAccessible(page);
        click(page, "It has gone out");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("It was not recorded as sent");
        page.locator("#body").fill(LETTER);
        assertThat(page.locator("#margin .blocking")).hasCount(0);
        click(page, "It has gone out");
        assertThat(page.locator(".heading .tag").first()).hasText("time to thank");
        StoredLetter sent = store.letters().of(Owner.LOCAL, "northwind-traders").get(0);
        assertThat(sent.isSent()).isTrue();
        assertThat(sent.body()).isEqualTo(LETTER);
        assertThat(journal("northwind-traders")).extracting(JournalEntry::kind).containsExactly(EntryKind.THANK_YOU);
        page.navigate(NORTHWIND + "/letters");
        assertThat(page.getByText("sent Thu 10 Sep, 3:10 in New York (9:10 yours)")
                        .first())
                .isVisible();
    }

    @Test
    void aFindingThatDoesNotApplyIsNotSaidAgain() {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/letters/write?step=onsite%2Fthank-you%2Frivera");
        page.locator("#body").fill("Dear Dr. Rivera,\n\nThank you for the talk about XXX.\n\nSincerely,\nJordan Lee");
        Locator finding = page.locator("#margin .blocking", new Page.LocatorOptions().setHasText("XXX"));
        finding.getByText("Does not apply here").click();
        assertThat(finding).hasCount(0);
        page.reload();
        assertThat(page.locator("#margin .blocking", new Page.LocatorOptions().setHasText("XXX")))
                .hasCount(0);
    }

    @Test
    void twoWindowsLoseNothingToEachOther() {
        withSample();
        Page one = desk();
        Page other = desk();
        one.navigate(NORTHWIND + "/people/cho");
        other.navigate(NORTHWIND + "/people/rivera");
        one.getByLabel("Position").fill("Platform Lead, Data");
        click(one, "Keep");
        other.getByLabel("Position").fill("Chief Engineer");
        click(other, "Keep");
        assertThat(other.locator("h1")).hasText("It was changed in another window meanwhile");
        assertThat(other.locator("table")).containsText("Chief Engineer");
        isAccessible(other);
        Application kept = application("northwind-traders");
        assertThat(kept.contact("cho").title()).isEqualTo("Platform Lead, Data");
        assertThat(kept.contact("rivera").title()).isEqualTo("VP Engineering");
        click(other, "Keep mine");
        assertThat(application("northwind-traders").contact("rivera").title()).isEqualTo("Chief Engineer");
    }

    @Test
    void anInterviewIsWrittenDownWithoutScripts() {
        Page page = page(390, 844, ColorScheme.LIGHT, false);
        page.navigate("/applications/new");
        page.getByLabel("Company").fill("Woodgrove");
        page.getByLabel("The job").fill("Welder");
        page.getByLabel("Their time zone").fill("Europe/Vienna");
        page.locator("[name=date]").fill("2026-09-09");
        page.locator("[name=from]").fill("14:00");
        page.locator("[name=to]").fill("15:00");
        page.locator("[name=given1]").fill("Ana");
        page.locator("[name=family1]").fill("van der Berg");
        page.locator("[name=newsSaid]").fill("by the end of next week");
        click(page, "Keep it, and write down what I remember");
        page.waitForURL("**/capture/woodgrove/first-talk");
        assertThat(page.content()).contains("van-der-berg.topics");
        page.locator("[name='van-der-berg.topics']").fill("the new hall\nthe night shift");
        click(page, "Done");
        assertThat(page.locator("h1")).hasText("Woodgrove");
        Application woodgrove = application("woodgrove");
        assertThat(woodgrove.interviews().get(0).decision().on()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(woodgrove
                        .interviews()
                        .get(0)
                        .debrief()
                        .people()
                        .get("van-der-berg")
                        .topics())
                .containsExactly("the new hall", "the night shift");
        page.navigate("/settings");
        page.getByLabel("Given name").fill("Robin");
        page.getByLabel("Family name").fill("Okonkwo");
        click(page, "Keep");
        assertThat(application("woodgrove").applicant().name().full())
                .as("who says only now how letters are signed means this one too")
                .isEqualTo("Robin Okonkwo");
        page.navigate("/applications/woodgrove/log");
        page.getByLabel("What happened").selectOption("reply");
        for (Locator person : page.locator("[name=with]").all()) {
            person.uncheck();
        }
        click(page, "Write it down");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say with whom it was.");
        page.context().clearCookies();
        page.locator("[name=with]").first().check();
        page.getByLabel("Their words, or your note").fill("we will call you");
        click(page, "Write it down");
        assertThat(page.locator("h1")).hasText("Once more, please");
        click(page, "Send it again");
        assertThat(page.locator("h1")).hasText("Woodgrove");
        assertThat(application("woodgrove").journal())
                .singleElement()
                .satisfies(entry -> assertThat(entry.said()).isEqualTo("we will call you"));
    }

    @Test
    void whatIsWrongWithAFormIsSaidAllAtOnceAndNothingIsKept() {
        Page page = desk();
        page.navigate("/applications/new");
        page.getByLabel("Company").fill("Fabrikam");
        page.getByLabel("The job").fill("Welder");
        page.getByLabel("Their time zone").fill("Mars/Olympus");
        page.locator("[name=from]").fill("15:00");
        page.locator("[name=to]").fill("14:00");
        click(page, "Keep it, and write down what I remember");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mars/Olympus");
        assertThat(page.getByLabel("Company")).hasValue("Fabrikam");
        isAccessible(page);
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
    }

    @Test
    void wordsAboutWhenAreReadBackWhileTheyAreTyped() {
        withSample();
        Page page = phone();
        page.navigate("/applications/new");
        page.locator("[name=date]").fill("2026-09-09");
        page.locator("[name=newsSaid]").pressSequentially("next friday");
        assertThat(page.locator("#reading")).containsText("Friday 18 September, in 8 days");
        assertThat(page.locator("#reading")).containsText("Some would mean Friday 11 September");
        assertThat(page.locator("[name=newsOn]")).hasValue("2026-09-18");
    }

    @Test
    void namesAndNotesAreShownAndNeverRun() {
        String hostile = "<img src=x onerror=document.title='owned'>\"'&";
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/people/new");
        page.getByLabel("Given name").fill(hostile);
        page.getByLabel("Family name").fill("<script>document.title='owned'</script>");
        page.getByLabel("Position").fill(hostile);
        click(page, "Keep");
        for (String path : List.of(NORTHWIND, NORTHWIND + "/log", "/people?find=img", NORTHWIND + "/playbooks")) {
            page.navigate(path);
            assertThat(page.title()).as(path).doesNotContain("owned");
        }
        page.navigate("/people");
        assertThat(page.getByText("<img src=x").first()).isVisible();
    }

    @Test
    void aStepIsPutOffWithAReasonAndComesBack() {
        withSample();
        Page page = phone();
        page.navigate("/");
        Locator first = page.locator("article").first();
        first.getByText("Not now").click();
        first.getByLabel("Why?").fill("too tired today");
        first.getByText("Put it off").click();
        assertThat(page.locator("h1")).hasText("One thing today");
        assertThat(page.getByText("too tired today")).isVisible();
        later(Duration.ofDays(1));
        page.navigate("/");
        assertThat(page.getByText("too tired today")).hasCount(0);
    }

    @Test
    void aCallIsLoggedWithOneTap() {
        withSample();
        Page page = phone();
        page.navigate("/applications/larkfield-museum/call");
        assertThat(page.getByText("Better not call now")).isVisible();
        assertThat(page.locator("a.huge")).hasAttribute("href", "tel:+44-20-7946-0991");
        click(page, "Left a message");
        List<JournalEntry> journal = journal("larkfield-museum");
        assertThat(journal.get(journal.size() - 1).outcome()).isEqualTo(Outcome.VOICEMAIL);
        page.navigate("/applications/larkfield-museum/call");
        click(page, "We spoke");
        assertThat(page.getByLabel("If you called, what came of it")).hasValue("spoke");
    }

    @Test
    void anotherPlaybookIsChosenAndItsPlanFollowed() {
        withSample();
        Page page = desk();
        page.navigate(NORTHWIND + "/playbooks?if=they+decline+on+Tuesday");
        assertThat(page.getByText("reply to the no").first()).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Follow this one.*Patrick Tan")))
                .click();
        assertThat(page.locator("main")).containsText("By the playbook Patrick Tan");
        assertThat(page.locator("main")).containsText("Call Dr. Rivera");
    }

    @Test
    void everythingCanBeDoneWithTheKeyboard() {
        withSample();
        Page page = desk();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        for (int i = 0; i < 12 && !focused(page).equals("I have done it"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Thank Mette Lund for telling you");
        for (int i = 0; i < 40 && !focused(page).equals("Write it down"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/applications/harbour-line-ferries"));
        assertThat(journal("harbour-line-ferries"))
                .extracting(JournalEntry::kind)
                .contains(EntryKind.DECLINE_REPLY);
    }

    @Test
    void wordsThatNameNoDayAreKeptWhereAnInterviewIsEditedAndSomethingIsLogged() {
        withSample();
        Page page = page(390, 844, ColorScheme.LIGHT, false);
        page.navigate(NORTHWIND + "/interviews/onsite");
        page.locator("[name=newsSaid]").fill("we will see");
        page.locator("[name=newsOn]").fill("");
        click(page, "Keep");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(application("northwind-traders").interviews().get(0).decision())
                .isEqualTo(new Decision(null, "we will see", "rivera"));
        page.navigate(NORTHWIND + "/log");
        page.getByLabel("What happened").selectOption("reply");
        page.locator("[name=with]").first().check();
        page.getByText("They named a day for their news").click();
        page.locator("[name=newsSaid]").fill("when the dust has settled");
        click(page, "Write it down");
        assertThat(page.locator("h1")).hasText("Northwind Traders");
        assertThat(application("northwind-traders").journal())
                .last()
                .satisfies(entry ->
                        assertThat(entry.decision()).isEqualTo(new Decision(null, "when the dust has settled", null)));
    }

    @Test
    void settingsSignLettersAndEverythingCanBeDeleted() {
        withSample();
        Page page = desk();
        page.navigate("/settings");
        page.getByLabel("Given name").fill("Robin");
        page.getByLabel("Family name").fill("Okonkwo");
        click(page, "Keep");
        assertThat(page.getByText("Kept.").first()).isVisible();
        page.navigate("/");
        assertThat(page.getByText("Good morning, Robin.")).isVisible();
        page.navigate("/settings");
        page.locator("summary", new Page.LocatorOptions().setHasText("Delete everything"))
                .click();
        page.locator("[name=sentence]").fill("delete nothing");
        click(page, "Delete");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was deleted");
        page.locator("[name=sentence]").fill("delete everything");
        click(page, "Delete");
        page.waitForURL("**/");
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
    }

    @Test
    void thePlanIsShownAsItWouldStandOnAnotherDay() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/playbooks");
        page.getByLabel("As it would stand on").fill("2026-09-28");
        click(page, "Show me");
        assertThat(page.locator("article.next")).containsText("Mon 28 Sep");
        assertThat(page.locator("article.next")).not().containsText("Tue 22 Sep");
        fitsItsWidth(page);
    }

    @Test
    void whatTheyAskedForIsMendedTakenOutAndBroughtBack() {
        withSample();
        Page page = phone();
        page.navigate(NORTHWIND + "/directions/new");
        page.getByLabel("In their words").fill("please e-mail, no calls");
        page.getByLabel("no calls").check();
        click(page, "Keep");
        page.locator("#directions")
                .locator("xpath=../..")
                .getByText("Edit")
                .last()
                .click();
        assertThat(page.getByLabel("In their words")).hasValue("please e-mail, no calls");
        page.getByLabel("Be in touch only").selectOption("email");
        click(page, "Keep");
        assertThat(page.locator("main")).containsText("write or call only by e-mail; no phone");
        int kept = application("northwind-traders").directions().size();
        page.locator("#directions")
                .locator("xpath=../..")
                .getByText("Edit")
                .last()
                .click();
        click(page, "Remove");
        assertThat(application("northwind-traders").directions()).hasSize(kept - 1);
        click(page, "Undo the last edit");
        assertThat(page.locator("main")).containsText("write or call only by e-mail; no phone");
    }

    @Test
    void anInvitationBecomesAnApplication() {
        Page page = desk();
        page.navigate("/import");
        String invitation = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                "UID:1@fabrikam.example",
                "DTSTART:20260909T120000Z",
                "DTEND:20260909T130000Z",
                "SUMMARY:Interview: Welder at Fabrikam",
                "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@fabrikam.example",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        page.locator("[name=files]")
                .setInputFiles(
                        new FilePayload("invite.ics", "text/calendar", invitation.getBytes(StandardCharsets.UTF_8)));
        click(page, "See what it would be");
        assertThat(page.locator("h1")).hasText("What would come of it");
        if (page.getByText("No file says:").isVisible()) {
            page.locator("[name=company]").fill("Fabrikam");
            page.locator("[name=position]").fill("Welder");
            page.locator("[name=timeZone]").fill("Europe/Vienna");
            click(page, "Look again");
            assertThat(page.getByText("No file says:")).hasCount(0);
        }
        assertThat(store.applications().count(Owner.LOCAL)).isZero();
        click(page, "Take it in");
        assertThat(page.locator("h1")).hasText("Fabrikam");
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    private static Application application(String id) {
        return store.applications().get(Owner.LOCAL, id).application();
    }

    private static List<JournalEntry> journal(String id) {
        StoredApplication stored = store.applications().get(Owner.LOCAL, id);
        return stored.application().journal();
    }
}
