package afterword.app.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.app.letter.Correspondence;
import afterword.app.outbox.Posting.Order;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.store.StoredMailAccount;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.mailbox.MailFolders;
import afterword.playbooks.OwnPlaybooks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseChecksTest {

    /** A Thursday, eleven in the morning in London, the day after the interview. */
    private static final Instant NOW = Instant.parse("2026-09-10T10:00:00Z");

    private static final String BODY = """
            Dear Ms. Tarrant,

            Thank you for showing me the kitchen yesterday. What you said about the night shift and the pear tart stayed with
            me. I would very much like to be your pastry chef: I have led a team of four and I know what a cold morning with a
            full oven is like.

            Thank you again for your time.

            Kind regards,
            Sasha Whitlow
            """;

    @TempDir
    private Path folder;

    private Store store;
    private Correspondence correspondence;
    private ReleaseChecks checks;
    private StoredApplication stored;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        Planning planning =
                new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        correspondence = new Correspondence(store, planning, new Drafter(), Reviewer.create());
        checks = new ReleaseChecks(store, planning, correspondence);
        stored = store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("bakery.yaml", """
                        version: 1
                        applicant: { name: { given: Sasha, family: Whitlow }, email: sasha@post.example, strengths: [led a team of four] }
                        company: Larkspur Bakery
                        position: Pastry Chef
                        timeZone: Europe/London
                        contacts:
                          imogen: { name: { prefix: Ms., given: Imogen, family: Tarrant }, email: imogen@larkspurbakery.example }
                        interviews:
                          - id: kitchen
                            stage: first
                            format: in-person
                            start: 2026-09-09T14:00
                            end: 2026-09-09T15:00
                            interviewers: [imogen]
                            debrief:
                              imogen: { topics: [the night shift], liked: [the pear tart] }
                        """))
                                .get(),
                        NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private OutgoingMail posted(String body, @Nullable String overruled) {
        StoredLetter letter = correspondence
                .keep(
                        Owner.LOCAL,
                        stored,
                        new StoredLetter(
                                "kitchen/thank-you/imogen",
                                0,
                                "kitchen/thank-you/imogen",
                                "thank-you",
                                "imogen",
                                Channel.EMAIL,
                                "Thank you for Wednesday",
                                body,
                                Set.of(),
                                NOW,
                                null,
                                null),
                        NOW)
                .orElseThrow();
        MailServer server = new MailServer("127.0.0.1", 25, MailServer.Security.NONE);
        MailAccount account = new MailAccount("sasha@post.example", "Sasha Whitlow", "sasha", false, server, server);
        store.mailAccounts()
                .keep(
                        new StoredMailAccount(
                                Owner.LOCAL, account, MailFolders.UNKNOWN, ReadFolders.USUAL, false, null, null),
                        NOW);
        Order order = new Order(
                "imogen", MailState.QUEUED, NOW, NOW.plus(Duration.ofDays(1)), null, List.of(), overruled, NOW);
        assertTrue(new Posting(store)
                .post(Owner.LOCAL, stored, letter, account, order, NOW)
                .isNew());
        return store.outgoing().of(Owner.LOCAL, 1).get(0);
    }

    private String refusal(OutgoingMail mail) {
        return checks.refusal(mail, NOW).map(Release.Refusal::why).orElse("released");
    }

    @Test
    void releasesAGoodLetterToTheRightPersonInTime() {
        assertEquals("released", refusal(posted(BODY, null)));
    }

    @Test
    void holdsALetterThatTheReviewBlocksUnlessThatWasOverruled() {
        String blocked = BODY.replace("the kitchen", "the kitchen at [Company]");
        assertTrue(refusal(posted(blocked, null)).contains("review"));
    }

    @Test
    void whoOverrulesTheReviewInWordsMaySend() {
        String blocked = BODY.replace("the kitchen", "the kitchen at [Company]");
        assertEquals("released", refusal(posted(blocked, "it is our joke about forms")));
    }

    @Test
    void sendsNothingToAnAddressThatIsNotTheContactsAnyMore() {
        OutgoingMail mail = posted(BODY, null);
        OutgoingMail other = OutgoingMail.intended(
                MailState.QUEUED,
                mail.owner(),
                mail.application(),
                mail.letter(),
                mail.letterVersion(),
                mail.messageId(),
                mail.contact(),
                mail.sender(),
                "someone@else.example",
                mail.mail(),
                mail.due(),
                mail.latest(),
                null,
                NOW);
        assertTrue(refusal(other).contains("not the address of imogen"));
    }

    @Test
    void sendsNothingThatWouldGoToASecondPerson() {
        OutgoingMail mail = posted(BODY, null);
        OutgoingMail copied = OutgoingMail.intended(
                MailState.QUEUED,
                mail.owner(),
                mail.application(),
                mail.letter(),
                mail.letterVersion(),
                mail.messageId(),
                mail.contact(),
                mail.sender(),
                mail.address(),
                "Cc: eve@evil.example\r\n" + mail.mail(),
                mail.due(),
                mail.latest(),
                null,
                NOW);
        assertTrue(refusal(copied).contains("somebody else"));
    }

    @Test
    void sendsNothingThatWasChangedSinceItWasPutThere() {
        OutgoingMail mail = posted(BODY, null);
        StoredLetter letter =
                store.letters().find(Owner.LOCAL, stored.id(), mail.letter()).orElseThrow();
        assertTrue(correspondence.keep(Owner.LOCAL, stored, letter, NOW).isEmpty(), "a page does not change it");
        store.letters().keep(Owner.LOCAL, stored.id(), letter, NOW);
        assertTrue(refusal(mail).contains("changed since"));
    }

    @Test
    void sendsNothingForAnAccountThatIsNotTheirsAnyMore() {
        OutgoingMail mail = posted(BODY, null);
        store.mailAccounts().remove(Owner.LOCAL);
        assertTrue(refusal(mail).contains("not yours any more"));
    }

    @Test
    void sendsNothingToAnAddressAtAnotherTrackedEmployer() {
        OutgoingMail mail = posted(BODY, null);
        store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("mill.yaml", """
                        version: 1
                        company: Quarry Mill
                        position: Baker
                        timeZone: Europe/London
                        contacts:
                          ned: { name: { given: Ned, family: Oake }, email: ned@larkspurbakery.example }
                        """))
                                .get(),
                        NOW);
        assertTrue(refusal(mail).contains("an address at Quarry Mill"), refusal(mail));
    }

    @Test
    void holdsWhatWasDoneByAnotherWayUntilThePersonSaysAgain() {
        OutgoingMail mail = posted(BODY, null);
        assertEquals("released", refusal(mail));
        JournalEntry byHand = new JournalEntry(
                NOW.minusSeconds(60), EntryKind.THANK_YOU, "imogen", Channel.EMAIL, Outcome.SENT, null, null);
        store.applications().append(Owner.LOCAL, stored.id(), byHand, NOW.plusSeconds(1));
        assertTrue(refusal(mail).contains("does not ask for this letter any more"), refusal(mail));
    }

    @Test
    void holdsWhatAnAnswerOfAMinuteAgoHasOvertaken() {
        OutgoingMail mail = posted(BODY, null);
        JournalEntry no = new JournalEntry(
                NOW.minusSeconds(60), EntryKind.DECLINE, "imogen", Channel.EMAIL, Outcome.SENT, null, null);
        store.applications().append(Owner.LOCAL, stored.id(), no, NOW);
        JournalEntry gone = new JournalEntry(
                NOW.minusSeconds(30), EntryKind.WITHDRAWAL, "imogen", Channel.EMAIL, Outcome.SENT, null, null);
        store.applications().append(Owner.LOCAL, stored.id(), gone, NOW);
        Optional<Release.Refusal> refusal = checks.refusal(mail, NOW);
        assertTrue(refusal.isPresent());
    }

    @Test
    void writesTheLetterAndTheJournalWhenItIsSent() {
        OutgoingMail mail = posted(BODY, null);
        checks.record(mail, NOW);
        assertTrue(store.letters()
                .find(Owner.LOCAL, stored.id(), mail.letter())
                .orElseThrow()
                .isSent());
        List<JournalEntry> journal =
                store.applications().get(Owner.LOCAL, stored.id()).application().journal();
        assertEquals(EntryKind.THANK_YOU, journal.get(journal.size() - 1).kind());
        assertTrue(refusal(mail).contains("sent already"));
    }
}
