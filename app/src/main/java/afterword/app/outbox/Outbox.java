package afterword.app.outbox;

import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.OutgoingMails;
import afterword.mail.send.Outcome;
import afterword.mail.send.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends what is due, each mail once. Before the first byte goes out the books say {@code sending}; who dies then leaves
 * a mail whose outcome is unknown, which is looked for in the mailbox and else shown to the person. It is never guessed.
 */
public final class Outbox {

    /** Longer than any connection lasts: who holds a mail for so long without a word is gone. */
    private static final Duration GONE = Duration.ofMinutes(10);

    /** Pauses after what the server said was temporary; a greylist wants some minutes. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(6),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8));

    private final OutgoingMails mails;
    private final Submission submission;
    private final Release release;
    private final SentMail sentMail;
    private final InstantSource clock;
    private final Duration gone;
    private final String claim = UUID.randomUUID().toString();

    public Outbox(OutgoingMails mails, Submission submission, Release release, SentMail sentMail, InstantSource clock) {
        this(mails, submission, release, sentMail, clock, GONE);
    }

    Outbox(
            OutgoingMails mails,
            Submission submission,
            Release release,
            SentMail sentMail,
            InstantSource clock,
            Duration gone) {
        this.mails = mails;
        this.submission = submission;
        this.release = release;
        this.sentMail = sentMail;
        this.clock = clock;
        this.gone = gone;
    }

    /** Settles what was left behind, then sends what is due. @return how many mails were looked at */
    public int run() {
        int count = 0;
        for (Optional<OutgoingMail> left = abandoned(); left.isPresent(); left = abandoned()) {
            settleAbandoned(left.get());
            count++;
        }
        for (Optional<OutgoingMail> due = due(); due.isPresent(); due = due()) {
            send(due.get());
            count++;
        }
        return count;
    }

    private Optional<OutgoingMail> abandoned() {
        Instant now = clock.instant();
        return mails.claimAbandoned(claim, now, now.minus(gone));
    }

    private Optional<OutgoingMail> due() {
        Instant now = clock.instant();
        return mails.claim(claim, now, now.minus(gone));
    }

    private void settleAbandoned(OutgoingMail mail) {
        if (sentMail.holds(mail.messageId())) {
            settle(mail, MailState.SENT, "found in the mailbox");
        } else {
            settle(mail, MailState.NEEDS_A_PERSON, "the sending was interrupted: it may have gone out, or not");
        }
    }

    private void send(OutgoingMail mail) {
        Instant now = clock.instant();
        if (now.isAfter(mail.latest())) {
            settle(mail, MailState.NEEDS_A_PERSON, "the time for it has passed");
            return;
        }
        Optional<String> refusal = release.refusal(mail, now);
        if (refusal.isPresent()) {
            settle(mail, MailState.NEEDS_A_PERSON, refusal.get());
            return;
        }
        if (!mails.begin(mail.messageId(), claim, clock.instant())) {
            return;
        }
        Outcome outcome =
                submission.submit(mail.sender(), mail.address(), mail.mail().getBytes(StandardCharsets.US_ASCII));
        if (outcome instanceof Outcome.Taken taken) {
            settle(mail, MailState.SENT, taken.words());
        } else if (outcome instanceof Outcome.Never never) {
            settle(mail, MailState.REFUSED, never.words());
        } else if (outcome instanceof Outcome.NotNow later) {
            later(mail, later.words());
        } else if (outcome instanceof Outcome.Unknown unknown) {
            unknown(mail, unknown.words());
        }
    }

    private void unknown(OutgoingMail mail, String words) {
        if (sentMail.holds(mail.messageId())) {
            settle(mail, MailState.SENT, "found in the mailbox");
        } else {
            settle(mail, MailState.NEEDS_A_PERSON, "the connection was lost before the answer: " + words);
        }
    }

    private void later(OutgoingMail mail, String words) {
        Instant now = clock.instant();
        if (mail.attempts() >= PAUSES.size()) {
            settle(mail, MailState.NEEDS_A_PERSON, words);
            return;
        }
        Instant next = now.plus(PAUSES.get(mail.attempts()));
        mails.settle(mail.messageId(), claim, MailState.QUEUED, words, next, now);
    }

    private void settle(OutgoingMail mail, MailState state, String words) {
        mails.settle(mail.messageId(), claim, state, words, mail.due(), clock.instant());
    }
}
