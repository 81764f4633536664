package afterword.app.hearing;

import static afterword.app.hearing.Letterbox.fromImogen;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.application.Editing;
import afterword.app.hearing.Confirming.Meant;
import afterword.app.importing.Importing;
import afterword.app.outbox.MailboxLook;
import afterword.app.outbox.ReleaseChecks;
import afterword.app.promising.PromisedDates;
import afterword.app.saying.Times;
import afterword.app.sending.Bakery;
import afterword.app.sending.Releasing;
import afterword.app.sending.Way;
import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.application.JournalEntry;
import afterword.applicationfile.ApplicationReader;
import afterword.holidays.PublicHolidays;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmingTest {

    private static final Instant NOW = Bakery.NOW;

    @TempDir
    Path folder;

    private Letterbox letterbox;
    private Confirming confirming;

    @BeforeEach
    void open() {
        letterbox = new Letterbox(folder);
        confirming = new Confirming(
                letterbox.bakery.store,
                new Editing(letterbox.bakery.store, new ApplicationReader(code -> true)),
                new Importing(code -> true, new PromisedDates(new PublicHolidays()).inNotes()),
                new ReleaseChecks(letterbox.bakery.store, letterbox.bakery.planning, letterbox.bakery.correspondence));
    }

    @AfterEach
    void close() throws Exception {
        letterbox.close();
    }

    private StoredApplication stored() {
        return letterbox.bakery.store.applications().get(Owner.LOCAL, letterbox.bakery.stored.id());
    }

    private HeardMail heard(String mail) {
        letterbox.put(mail, NOW.plusSeconds(5));
        return letterbox.look().heard().get(0);
    }

    private Meant meant(HeardMail mail, EntryKind kind) {
        LocalDate on = mail.decision() == null ? null : mail.decision().on();
        String saidOfDay = mail.decision() == null ? null : mail.decision().said();
        return new Meant(stored().id(), kind, "imogen", String.join(" ", mail.evidence()), on, saidOfDay);
    }

    @Test
    void whatIsConfirmedStandsInTheJournalOnceHoweverOftenTheFormIsSent() {
        HeardMail mail = heard(fromImogen("a@x", "We will let you know by Friday 18 September.\n\nImogen"));
        assertThat(confirming.confirm(
                        Owner.LOCAL, mail.messageId(), meant(mail, mail.entryKind()), NOW.plusSeconds(60)))
                .isEmpty();
        assertThat(confirming.confirm(
                        Owner.LOCAL, mail.messageId(), meant(mail, mail.entryKind()), NOW.plusSeconds(60)))
                .isEmpty();
        assertThat(stored().application().journal()).hasSize(1);
        JournalEntry entry = stored().application().journal().get(0);
        assertThat(entry.kind()).isEqualTo(EntryKind.REPLY);
        assertThat(entry.said()).isEqualTo("We will let you know by Friday 18 September");
        assertThat(entry.decision().on()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(entry.at()).isEqualTo(NOW.plusSeconds(5));
        assertThat(letterbox.bakery.store.heard().proposed(Owner.LOCAL)).isEmpty();
    }

    @Test
    void whatThePersonSaysCountsNotWhatWasProposed() {
        HeardMail mail = heard(fromImogen("a@x", "We will let you know by Friday 18 September.\n\nImogen"));
        confirming.confirm(Owner.LOCAL, mail.messageId(), meant(mail, EntryKind.DECLINE), NOW.plusSeconds(60));
        assertThat(stored().application().journal())
                .extracting(JournalEntry::kind)
                .containsExactly(EntryKind.DECLINE);
    }

    @Test
    void whatIsRefusedLeavesNoTraceInTheJournalAndTheWordsAreForgotten() {
        HeardMail mail = heard(fromImogen("a@x", "The pear tart recipe, as promised.\n\nImogen"));
        assertThat(mail.beginning()).isNotEmpty();
        confirming.refuse(Owner.LOCAL, mail.messageId(), NOW);
        assertThat(stored().journal()).isEmpty();
        HeardMail after = letterbox
                .bakery
                .store
                .heard()
                .find(Owner.LOCAL, mail.messageId())
                .orElseThrow();
        assertThat(after.state()).isEqualTo(HeardState.REFUSED);
        assertThat(after.beginning()).isEmpty();
    }

    @Test
    void aMachinesMailMayBeAnAnswerAllTheSame() {
        letterbox.put(
                Letterbox.mail(
                        "a@x",
                        "Imogen Tarrant <imogen@larkspurbakery.example>",
                        "Automatic reply: Thank you",
                        "Auto-Submitted: auto-replied\n",
                        "I am out of the office, but you have the job!"),
                NOW);
        HeardMail mail = letterbox.look().heard().get(0);
        assertThat(mail.state()).isEqualTo(HeardState.NO_ANSWER);
        confirming.confirm(Owner.LOCAL, mail.messageId(), meant(mail, EntryKind.OFFER), NOW.plusSeconds(60));
        assertThat(stored().application().journal())
                .extracting(JournalEntry::kind)
                .containsExactly(EntryKind.OFFER);
    }

    @Test
    void anInvitationIsTakenInByTheImportingOfInvitations() {
        takesIn(heard(calendar("i", "REQUEST", 0, "20260916T130000Z")));
        assertThat(stored().application().interviews())
                .extracting(Interview::start)
                .contains(Instant.parse("2026-09-16T13:00:00Z"));
    }

    private static String calendar(String id, String method, int sequence, String start) {
        return """
                From: Imogen Tarrant <imogen@larkspurbakery.example>
                To: sasha@post.example
                Subject: Second talk
                Message-ID: <%s@x>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=UTF-8

                Please see the calendar entry.
                --b
                Content-Type: text/calendar; method=%s; charset=UTF-8

                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                METHOD:%s
                BEGIN:VEVENT
                UID:second-talk@larkspurbakery.example
                DTSTAMP:20260910T10%02d00Z
                DTSTART:%s
                DURATION:PT1H
                SUMMARY:Interview at Larkspur Bakery
                SEQUENCE:%d
                STATUS:%s
                ORGANIZER;CN=Imogen Tarrant:mailto:imogen@larkspurbakery.example
                ATTENDEE;CN=Sasha Whitlow:mailto:sasha@post.example
                END:VEVENT
                END:VCALENDAR
                --b--
                """.formatted(
                id, method, method, sequence, start, sequence, method.equals("CANCEL") ? "CANCELLED" : "CONFIRMED");
    }

    private void takesIn(HeardMail mail) {
        assertThat(mail.state()).isEqualTo(HeardState.PROPOSED);
        assertThat(confirming.takeIn(Owner.LOCAL, mail.messageId(), ZoneId.of("Europe/London"), NOW.plusSeconds(60)))
                .isEmpty();
        assertThat(letterbox.bakery.store.heard().proposed(Owner.LOCAL)).isEmpty();
    }

    private String reading(HeardMail mail) {
        return InWords.reading(
                mail,
                stored().application(),
                new Times(NOW, stored().application().zone()));
    }

    private Interview secondTalk() {
        return stored().application().interviews().get(1);
    }

    @Test
    void anUpdateMovesTheInterviewOfTheSameUidAnOldOneChangesNothingAndACancellationCallsItOff() {
        HeardMail first = heard(calendar("i", "REQUEST", 0, "20260916T130000Z"));
        assertThat(reading(first)).startsWith("It is for Wed 16 Sep, 14:00. It can be taken");
        takesIn(first);
        HeardMail update = heard(calendar("u", "REQUEST", 2, "20260917T090000Z"));
        assertThat(InWords.title(update, stored().application())).isEqualTo("Ms. Tarrant changed an invitation");
        assertThat(reading(update)).isEqualTo("It moves the interview from Wed 16 Sep, 14:00 to Thu 17 Sep, 10:00.");
        assertThat(secondTalk().start()).as("proposed only").isEqualTo(Instant.parse("2026-09-16T13:00:00Z"));
        takesIn(update);
        assertThat(secondTalk().start()).isEqualTo(Instant.parse("2026-09-17T09:00:00Z"));
        HeardMail late = heard(calendar("late", "REQUEST", 1, "20260918T090000Z"));
        assertThat(reading(late)).contains("changes nothing");
        takesIn(late);
        assertThat(secondTalk().start())
                .as("an older version that comes late")
                .isEqualTo(Instant.parse("2026-09-17T09:00:00Z"));
        HeardMail cancellation = heard(calendar("c", "CANCEL", 3, "20260917T090000Z"));
        assertThat(InWords.title(cancellation, stored().application()))
                .isEqualTo("Ms. Tarrant called an interview off");
        assertThat(reading(cancellation)).startsWith("It was for Thu 17 Sep, 10:00. ");
        takesIn(cancellation);
        assertThat(stored().application().interviews()).hasSize(2);
        assertThat(secondTalk().status()).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(letterbox
                        .bakery
                        .planning
                        .plan(Owner.LOCAL, stored(), NOW.plus(Duration.ofDays(9)))
                        .steps())
                .noneMatch(step -> step.id().startsWith(secondTalk().id()));
    }

    @Test
    void aLetterThatCameBackIsADraftAgainAndTheJournalDoesNotCountIt() {
        Bakery bakery = letterbox.bakery;
        bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
        bakery.at(NOW.plus(Duration.ofMinutes(1)));
        bakery.releasing().run();
        OutgoingMail sent = bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
        assertThat(sent.state()).as(sent.words()).isEqualTo(MailState.SENT);
        assertThat(stored().application().journal()).hasSize(1);
        HeardMail mail = heard(LookingTest.bounce(sent.messageId()));
        confirming.cameBack(Owner.LOCAL, mail.messageId(), bakery.now());
        assertThat(stored().application().journal()).isEmpty();
        assertThat(bakery.store.letters().of(Owner.LOCAL, stored().id()).get(0).isSent())
                .isFalse();
        assertThat(bakery.store.outgoing().find(sent.messageId()).orElseThrow().state())
                .isEqualTo(MailState.REFUSED);
        bakery.sending.send(
                Owner.LOCAL,
                stored(),
                bakery.store.letters().of(Owner.LOCAL, stored().id()).get(0),
                Way.NOW,
                null,
                bakery.now());
        bakery.at(bakery.now().plus(Duration.ofMinutes(1)));
        bakery.releasing().run();
        assertThat(stored().application().journal())
                .as("sent again, it counts again")
                .hasSize(1);
    }

    @Test
    void anAnswerThatCameAMinuteAgoStopsWhatIsAboutToGoOut() {
        Bakery bakery = letterbox.bakery;
        bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
        letterbox.put(
                Letterbox.mail(
                        "c@x",
                        "Robin Osei <robin@larkspurbakery.example>",
                        "Pastry Chef",
                        "",
                        "Dear Sasha, we have decided to go with another candidate.\n\nRobin Osei"),
                NOW.plusSeconds(20));
        bakery.at(NOW.plus(Duration.ofMinutes(1)));
        new Releasing(
                        bakery.store,
                        bakery.accounts,
                        bakery.planning,
                        bakery.correspondence,
                        new AnswersFirst(bakery.store, bakery.accounts, letterbox.looking(), MailboxLook.NOTHING_NEW),
                        bakery.clock())
                .run();
        OutgoingMail mail = bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
        assertThat(mail.state()).isEqualTo(MailState.NEEDS_A_PERSON);
        assertThat(mail.words()).startsWith("Robin Osei has written to you");
        assertThat(letterbox.servers.getReceivedMessagesForDomain("larkspurbakery.example"))
                .isEmpty();
    }
}
