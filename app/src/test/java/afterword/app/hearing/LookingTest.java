package afterword.app.hearing;

import static afterword.app.hearing.Letterbox.fromImogen;
import static afterword.app.hearing.Letterbox.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.sending.Bakery;
import afterword.app.sending.Way;
import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Meaning;
import afterword.mail.mailbox.MailboxUnavailable;
import afterword.mail.match.Layer;
import afterword.plan.Step;
import afterword.plan.StepKind;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookingTest extends LetterboxTest {

    private static final Instant NOW = Bakery.NOW;
    private static final String DATE =
            "Dear Sasha, thank you for your letter. We will let you know by Friday 18 September."
                    + "\n\nBest,\nImogen Tarrant";
    private static final String NO =
            "Dear Sasha,\n\nWe have decided to go with another candidate. I wish you all the best.\n\nImogen Tarrant";

    @Test
    void anAnswerIsProposedWithTheSentenceItRestsOn() {
        letterbox.put(fromImogen("a@x", DATE), NOW);
        letterbox.look();
        HeardMail heard = proposed().get(0);
        assertThat(heard.meaning()).isEqualTo(Meaning.NEW_DATE);
        assertThat(heard.decision().on()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(heard.evidence()).containsExactly("We will let you know by Friday 18 September");
        assertThat(heard.layer()).isEqualTo(Layer.ADDRESS);
        assertThat(heard.contact()).isEqualTo("imogen");
    }

    @Test
    void goesOnAfterARestartWithoutGapsOrDoubles() {
        letterbox.put(fromImogen("a@x", DATE), NOW);
        assertThat(letterbox.look().heard()).hasSize(1);
        assertThat(letterbox.look().heads()).isZero();
        letterbox.put(fromImogen("b@x", NO), NOW);
        letterbox.put(fromImogen("c@x", NO), NOW);
        LookReport next = letterbox.look();
        assertThat(next.heads()).isEqualTo(2);
        assertThat(next.heard()).extracting(HeardMail::messageId).containsExactly("<b@x>", "<c@x>");
        assertThat(proposed()).hasSize(3);
    }

    @Test
    void survivesThatAllMailsGetNewNumbers() throws Exception {
        letterbox.put(fromImogen("a@x", DATE), NOW);
        letterbox.put(mail("other@x", "Pat <pat@elsewhere.example>", "Hello", "", "Tea?"), NOW);
        assertThat(letterbox.look().heard()).hasSize(1);
        letterbox.renumber();
        letterbox.put(fromImogen("b@x", NO), NOW);
        letterbox.put(fromImogen("a@x", DATE), NOW);
        assertThat(letterbox.look().heard()).extracting(HeardMail::messageId).containsExactly("<b@x>");
        assertThat(letterbox.look().heads()).isZero();
    }

    @Test
    void ofALargeMailboxOnlyHeadsSinceADateAreReadAndOnlyTheBodiesOfCandidates() {
        Instant longAgo = NOW.minus(Duration.ofDays(400));
        for (int i = 0; i < 5_000; i++) {
            boolean recent = i >= 4_700;
            letterbox.put(
                    mail("m" + i + "@x", "Shop <news@shop" + i + ".example>", "Offer " + i, "", "Buy " + i),
                    recent ? NOW.minus(Duration.ofDays(2)) : longAgo);
        }
        letterbox.put(fromImogen("a@x", DATE), NOW);
        LookReport report = letterbox.look();
        assertThat(report.heard()).hasSize(1);
        assertThat(report.heads()).isEqualTo(301);
        assertThat(report.bodies()).isEqualTo(1);
        assertThat(letterbox.overheard.count("FETCH .*ENVELOPE")).isEqualTo(2);
        assertThat(letterbox.overheard.count("BODY(\\.PEEK)?\\[]")).isEqualTo(1);
        assertThat(letterbox.overheard.count("FETCH")).isLessThanOrEqualTo(5);
    }

    @Test
    void nothingInTheMailboxIsChanged() throws Exception {
        letterbox.put(fromImogen("a@x", DATE), NOW);
        letterbox.look();
        assertThat(letterbox.inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
        assertThat(letterbox.overheard.count("EXAMINE")).isPositive();
        assertThat(letterbox.overheard.count("\\bSELECT|STORE|EXPUNGE|BODY\\[")).isZero();
    }

    @Test
    void anAnswerFromAnotherAddressIsToldByItsThread() {
        letterbox.bakery.sending.send(
                Owner.LOCAL, letterbox.bakery.stored, letterbox.bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
        String ours =
                letterbox.bakery.store.outgoing().of(Owner.LOCAL, 9).get(0).messageId();
        letterbox.put(
                mail(
                        "a@gmail.example",
                        "Robin Osei <robin.o@gmail.com>",
                        "(no subject)",
                        "In-Reply-To: " + ours + "\n",
                        "Hi Sasha, Imogen asked me to write. We would like to invite you to a second interview.\n\nRobin"),
                NOW);
        letterbox.look();
        HeardMail heard = proposed().get(0);
        assertThat(heard.layer()).isEqualTo(Layer.THREAD);
        assertThat(heard.meaning()).isEqualTo(Meaning.NEXT_ROUND);
        assertThat(heard.matched()).isEqualTo("it answers the mail that you sent to imogen@larkspurbakery.example");
    }

    @Test
    void aColleagueIsToldByTheDomainInTheTimeOfTheApplication() {
        letterbox.put(
                mail(
                        "a@x",
                        "Robin Osei <robin@larkspurbakery.example>",
                        "Pastry Chef",
                        "",
                        NO.replace("Imogen Tarrant", "Robin Osei")),
                NOW);
        letterbox.put(
                mail("b@x", "Robin Osei <robin@larkspurbakery.example>", "Pastry Chef", "", NO),
                NOW.minus(Duration.ofDays(80)));
        letterbox.look();
        assertThat(proposed()).hasSize(1);
        assertThat(proposed().get(0).layer()).isEqualTo(Layer.COMPANY);
        assertThat(proposed().get(0).meaning()).isEqualTo(Meaning.DECLINE);
    }

    @Test
    void theSubjectAloneTellsNothing() {
        letterbox.put(
                mail(
                        "a@x",
                        "Pat <pat@elsewhere.example>",
                        "Re: Thank you for Wednesday - Larkspur Bakery, Pastry Chef",
                        "",
                        NO),
                NOW);
        assertThat(letterbox.look().bodies()).isZero();
        assertThat(proposed()).isEmpty();
    }

    @Test
    void whatAMachineWroteIsNoAnswerAndStopsNothing() {
        queue();
        letterbox.put(
                mail(
                        "a@x",
                        "Imogen Tarrant <imogen@larkspurbakery.example>",
                        "Automatic reply: Thank you",
                        "Auto-Submitted: auto-replied\n",
                        "I am out of the office until Monday."),
                NOW);
        letterbox.look();
        assertThat(proposed()).isEmpty();
        HeardMail heard = letterbox.bakery.store.heard().settled(Owner.LOCAL, 9).get(0);
        assertThat(heard.state()).isEqualTo(HeardState.NO_ANSWER);
        assertThat(heard.automatic()).contains("Auto-Submitted");
        assertThat(queued().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void aHumanAnswerStopsAtOnceWhatWasPlanned() {
        queue();
        Instant later = NOW.plus(Duration.ofDays(30));
        assertThat(steps(later)).isNotEmpty();
        letterbox.put(fromImogen("a@x", "Thank you, Sasha. We are still talking.\n\nImogen"), NOW.plusSeconds(60));
        letterbox.look();
        assertThat(queued().state()).isEqualTo(MailState.NEEDS_A_PERSON);
        assertThat(queued().words()).startsWith("Imogen Tarrant has written to you");
        assertThat(steps(later)).isEmpty();
    }

    /** The check-ins that the plan has to be made in the next four days. */
    private List<String> steps(Instant then) {
        return letterbox
                .bakery
                .planning
                .plan(
                        Owner.LOCAL,
                        letterbox.bakery.store.applications().get(Owner.LOCAL, letterbox.bakery.stored.id()),
                        then)
                .steps()
                .stream()
                .filter(step -> step.isOpen() && step.kind() == StepKind.CHECK_IN)
                .filter(step -> step.from().toInstant().isBefore(then.plus(Duration.ofDays(4))))
                .map(Step::id)
                .toList();
    }

    @Test
    void aBounceGoesToTheLetterItBelongsTo() {
        queue();
        String ours = queued().messageId();
        letterbox.bakery.at(NOW.plus(Duration.ofDays(1)));
        letterbox.bakery.releasing().run();
        letterbox.put(bounce(ours), NOW.plus(Duration.ofDays(1)));
        letterbox.look();
        HeardMail heard = proposed().get(0);
        assertThat(heard.kind()).isEqualTo(HeardKind.BOUNCE);
        assertThat(heard.bounced()).isEqualTo(ours);
        assertThat(heard.isForGood()).isTrue();
        assertThat(heard.evidence()).containsExactly("550 5.1.1 No such user here");
    }

    static String bounce(String ours) {
        return """
                From: Mail Delivery System <MAILER-DAEMON@post.example>
                To: sasha@post.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <bounce@post.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; post.example

                Final-Recipient: rfc822; imogen@larkspurbakery.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user here

                --b
                Content-Type: message/rfc822

                From: sasha@post.example
                To: imogen@larkspurbakery.example
                Message-ID: %s
                Subject: Thank you for Wednesday

                Dear Ms. Tarrant

                --b--
                """.formatted(ours);
    }

    @Test
    void whoIsEnteredLaterMayHaveWrittenBefore() {
        letterbox.put(
                mail(
                        "a@x",
                        "Jude Abara <jude@quillpress.example>",
                        "Your interview",
                        "",
                        "We would like to offer you the position."),
                NOW);
        assertThat(letterbox.look().heard()).isEmpty();
        letterbox.bakery.store.applications().add(Owner.LOCAL, Quill.application(), NOW);
        assertThat(letterbox.look().heard()).hasSize(1);
        assertThat(proposed().get(0).application()).isEqualTo("quill-press");
    }

    @Test
    void aServerThatIsGoneIsSaidAndNothingIsLost() throws Exception {
        letterbox.overheard.hangUp(true);
        letterbox.put(fromImogen("a@x", DATE), NOW);
        assertThatThrownBy(() -> letterbox.look()).isInstanceOf(MailboxUnavailable.class);
        letterbox.overheard.hangUp(false);
        assertThat(letterbox.look().heard()).hasSize(1);
    }

    private void queue() {
        letterbox.bakery.sending.send(
                Owner.LOCAL, letterbox.bakery.stored, letterbox.bakery.letter(Bakery.BODY), Way.NOW, null, NOW);
    }

    private OutgoingMail queued() {
        return letterbox.bakery.store.outgoing().of(Owner.LOCAL, 9).get(0);
    }
}
