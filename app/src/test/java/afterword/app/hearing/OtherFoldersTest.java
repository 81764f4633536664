package afterword.app.hearing;

import static afterword.app.hearing.Letterbox.fromImogen;
import static afterword.app.hearing.Letterbox.mail;
import static afterword.app.hearing.Letterbox.toImogen;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.application.Editing;
import afterword.app.hearing.Confirming.Meant;
import afterword.app.importing.Importing;
import afterword.app.outbox.ReleaseChecks;
import afterword.app.promising.PromisedDates;
import afterword.app.sending.Bakery;
import afterword.app.sending.Way;
import afterword.app.store.HeardMail;
import afterword.app.store.MailPlace;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.holidays.PublicHolidays;
import afterword.mail.mailbox.ListedFolder;
import afterword.mail.match.Layer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the person sent by another program, and answers that lie among the junk. */
class OtherFoldersTest extends LetterboxTest {

    private static final Instant NOW = Bakery.NOW;

    private Application application() {
        return letterbox
                .bakery
                .store
                .applications()
                .get(Owner.LOCAL, letterbox.bakery.stored.id())
                .application();
    }

    private Confirming confirming() {
        Bakery bakery = letterbox.bakery;
        return new Confirming(
                bakery.store,
                new Editing(bakery.store, new ApplicationReader(code -> true)),
                new Importing(code -> true, new PromisedDates(new PublicHolidays()).inNotes()),
                new ReleaseChecks(bakery.store, bakery.planning, bakery.correspondence));
    }

    private List<String> confirm(HeardMail mail, EntryKind kind) {
        Meant meant = new Meant(letterbox.bakery.stored.id(), kind, "imogen", null, null, null);
        return confirming().confirm(Owner.LOCAL, mail.messageId(), meant, NOW.plusSeconds(90));
    }

    @Test
    void aLetterWrittenElsewhereIsProposedAndNotLoggedUntilThePersonSaysSo() {
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW.minusSeconds(600));
        LookReport report = letterbox.look();
        assertThat(report.bodies()).as("the head says all there is to know").isZero();
        HeardMail own = proposed().get(0);
        assertThat(own.place()).isEqualTo(MailPlace.SENT);
        assertThat(own.contact()).isEqualTo("imogen");
        assertThat(InWords.title(own, application())).isEqualTo("You have written to Ms. Tarrant yourself");
        assertThat(application().journal()).isEmpty();
        assertThat(confirm(own, EntryKind.REPLY)).containsExactly("What you wrote is a letter of yours, not reply.");
        assertThat(OwnLetters.kind(application(), "imogen", own.received())).isEqualTo(EntryKind.THANK_YOU);
        assertThat(confirm(own, EntryKind.THANK_YOU)).isEmpty();
        assertThat(application().journal())
                .extracting(JournalEntry::kind, JournalEntry::with, JournalEntry::at)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(EntryKind.THANK_YOU, "imogen", NOW.minusSeconds(600)));
        assertThat(proposed()).isEmpty();
        assertThat(OwnLetters.kind(application(), "imogen", NOW)).isEqualTo(EntryKind.CHECK_IN);
    }

    @Test
    void anAnswerToALetterWrittenElsewhereIsToldByItsThread() {
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW.minusSeconds(600));
        letterbox.put(
                mail(
                        "a@gmail.example",
                        "Robin Osei <robin.o@gmail.com>",
                        "(no subject)",
                        "References: <mine@post.example>\n",
                        "Hi Sasha, we have decided to go with another candidate.\n\nRobin"),
                NOW);
        letterbox.look();
        HeardMail answer =
                proposed().stream().filter(one -> !one.isOwn()).findFirst().orElseThrow();
        assertThat(answer.layer()).isEqualTo(Layer.THREAD);
        assertThat(answer.matched()).isEqualTo("it answers a mail that you wrote yourself");
    }

    @Test
    void whatTheJournalSaysAlreadyAndWhatWasWrittenBeforeTheyMetIsNotAsked() {
        letterbox.put("Sent", toImogen("before@post.example", "Wednesday suits me"), NOW.minus(Duration.ofDays(3)));
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW.minusSeconds(600));
        letterbox
                .bakery
                .store
                .applications()
                .append(
                        Owner.LOCAL,
                        letterbox.bakery.stored.id(),
                        new JournalEntry(
                                NOW.minusSeconds(7_200),
                                EntryKind.THANK_YOU,
                                "imogen",
                                afterword.application.Channel.EMAIL,
                                afterword.application.Outcome.SENT,
                                null,
                                null),
                        NOW);
        LookReport report = letterbox.look();
        assertThat(report.heads()).isEqualTo(2);
        assertThat(report.heard()).isEmpty();
        assertThat(proposed()).isEmpty();
    }

    @Test
    void whatWentOutFromHereIsNoNews() {
        Bakery bakery = letterbox.bakery;
        bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
        bakery.at(NOW.plusSeconds(60));
        bakery.releasing().run();
        assertThat(bakery.store.outgoing().of(Owner.LOCAL, 9).get(0).state()).isEqualTo(MailState.SENT);
        letterbox.look();
        assertThat(proposed()).isEmpty();
    }

    @Test
    void whoHasWrittenElsewhereIsAskedBeforeAnotherLetterGoesOut() {
        Bakery bakery = letterbox.bakery;
        bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW.plusSeconds(10));
        bakery.at(NOW.plusSeconds(60));
        letterbox.look();
        OutgoingMail mail = bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
        assertThat(mail.state()).isEqualTo(MailState.NEEDS_A_PERSON);
        assertThat(mail.words()).startsWith("You have written to them yourself");
    }

    @Test
    void aDraftOfOursThatThePersonSentIsKnownAgain() {
        Bakery bakery = letterbox.bakery;
        bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.DRAFT, null, NOW);
        OutgoingMail draft = bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
        letterbox.put("Sent", draft.mail(), NOW.plusSeconds(60));
        letterbox.look();
        HeardMail own = proposed().get(0);
        assertThat(own.matched()).isEqualTo("it is the draft that was put into your mailbox");
        assertThat(confirm(own, EntryKind.THANK_YOU)).isEmpty();
        assertThat(bakery.store.outgoing().find(draft.messageId()).orElseThrow().state())
                .isEqualTo(MailState.SENT);
        assertThat(bakery.store
                        .letters()
                        .of(Owner.LOCAL, bakery.stored.id())
                        .get(0)
                        .isSent())
                .isTrue();
        assertThat(application().journal()).extracting(JournalEntry::kind).containsExactly(EntryKind.THANK_YOU);
    }

    @Test
    void anAnswerAmongTheJunkIsProposedWithANoteAndOnlyFromWhoIsKnown() {
        letterbox.put("Junk", fromImogen("a@x", "We have decided to go with another candidate.\n\nImogen"), NOW);
        letterbox.put(
                "Junk",
                mail("b@x", "Prizes <win@larkspurbakery-prizes.example>", "You won", "", "Dear Sasha, an offer!"),
                NOW);
        LookReport report = letterbox.look();
        assertThat(report.heard()).extracting(HeardMail::messageId).containsExactly("<a@x>");
        HeardMail heard = proposed().get(0);
        assertThat(heard.place()).isEqualTo(MailPlace.JUNK);
        assertThat(InWords.reading(
                        heard,
                        application(),
                        new afterword.app.saying.Times(NOW, application().zone())))
                .isEqualTo(
                        "We take it for a no. It lay among your junk mail: see first whether it is really from them.");
        assertThat(letterbox.look().heads())
                .as("each folder is read on from where it was")
                .isZero();
        assertThat(letterbox.overheard.count("\\bSELECT|STORE|EXPUNGE|BODY\\["))
                .as("nothing is changed in any folder")
                .isZero();
    }

    private void read(String... folders) {
        letterbox.bakery.accounts.keepRead(Owner.LOCAL, new ReadFolders(List.of(folders)), NOW);
    }

    private static String no(String id) {
        return fromImogen(id, "We have decided to go with another candidate.");
    }

    @Test
    void folderOfThePersonsOwnMakingIsReadOnceItIsChosen() {
        letterbox.put("Jobs", no("a@x"), NOW);
        assertThat(letterbox.look().heard()).isEmpty();
        read("Jobs", "Junk");
        assertThat(letterbox.look().heard())
                .extracting(HeardMail::messageId, HeardMail::place)
                .containsExactly(org.assertj.core.api.Assertions.tuple("<a@x>", MailPlace.FILED));
        letterbox.put("Jobs", no("b@x"), NOW);
        assertThat(letterbox.look().heads())
                .as("it is read on from where it was")
                .isEqualTo(1);
    }

    @Test
    void folderThatIsNotChosenAnyMoreIsLeftAlone() {
        read();
        letterbox.put("Junk", no("a@x"), NOW);
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW.minusSeconds(600));
        assertThat(letterbox.look().heads()).isZero();
        letterbox.put(no("b@x"), NOW);
        assertThat(letterbox.look().heard()).as("the inbox is always read").hasSize(1);
    }

    @Test
    void mailThatRulesMoveAfterwardsIsHeardOnce() {
        read("Jobs");
        letterbox.put(no("a@x"), NOW);
        letterbox.look();
        letterbox.put("Jobs", no("a@x"), NOW);
        assertThat(letterbox.look().heard()).isEmpty();
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void folderIntoWhichNothingCameIsNotOpened() {
        read("Jobs");
        letterbox.put("Jobs", no("a@x"), NOW);
        letterbox.look();
        long opened = letterbox.overheard.count("EXAMINE Jobs");
        letterbox.look();
        assertThat(letterbox.overheard.count("EXAMINE Jobs")).isEqualTo(opened);
    }

    @Test
    void folderThatIsGoneKeepsNobodyFromReadingTheInbox() {
        read("Gone");
        letterbox.put(no("a@x"), NOW);
        assertThat(letterbox.look().heard()).hasSize(1);
    }

    @Test
    void serverListsItsFoldersAndWhatTheyAreFor() {
        letterbox.put("Jobs", no("a@x"), NOW);
        letterbox.put("Sent", toImogen("mine@post.example", "Thank you"), NOW);
        assertThat(letterbox.account().mailbox().listed())
                .contains(
                        new ListedFolder("INBOX", ListedFolder.Use.INBOX),
                        new ListedFolder("Jobs", null),
                        new ListedFolder("Sent", ListedFolder.Use.SENT));
    }
}
