package afterword.app.outbox;

import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.OutgoingMails;
import afterword.app.store.Store;
import afterword.mail.send.Outcome;
import afterword.mail.send.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, each mail once. Before the first byte goes out the books say {@code sending}; who dies then leaves
 * a mail whose outcome is unknown, which is looked for in the mailbox and else shown to the person. It is never guessed.
 */
public final class Outbox {

    /** Longer than any connection lasts: who holds a mail for so long without a word is gone. */
    public static final Duration GONE = Duration.ofMinutes(10);

    /** Pauses after what the server said was temporary; a greylist wants some minutes. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(6),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8));

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);
    /** A copy may come late; after that only the person looks. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final OutgoingMails mails;
    private final Submissions submissions;
    private final Release release;
    private final SentMail sentMail;
    private final WhenSent whenSent;
    private final InstantSource clock;
    private final Duration gone;
    private final String claim = UUID.randomUUID().toString();

    public Outbox(
            Store store,
            Submissions submissions,
            Release release,
            SentMail sentMail,
            WhenSent whenSent,
            InstantSource clock) {
        this(store, submissions, release, sentMail, whenSent, clock, GONE);
    }

    /** @param gone who holds a mail for so long without a word is gone */
    public Outbox(
            Store store,
            Submissions submissions,
            Release release,
            SentMail sentMail,
            WhenSent whenSent,
            InstantSource clock,
            Duration gone) {
        this.store = store;
        this.mails = store.outgoing();
        this.whenSent = whenSent;
        this.submissions = submissions;
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
        for (Optional<OutgoingMail> asked = uncertain(); asked.isPresent(); asked = uncertain()) {
            lookAgain(asked.get());
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

    private Optional<OutgoingMail> uncertain() {
        Instant now = clock.instant();
        return mails.claimUncertain(now, now.minus(LOOK_AGAIN), now.minus(A_DAY));
    }

    /** The person is asked already; what is found meanwhile answers for them. */
    private void lookAgain(OutgoingMail mail) {
        if (sentMail.holds(mail)) {
            Instant now = clock.instant();
            store.together(() -> {
                boolean settled = mails.wentOut(mail.messageId(), "found in the mailbox", now);
                if (settled) {
                    whenSent.record(mail, now);
                }
                return settled;
            });
        }
    }

    private Optional<OutgoingMail> due() {
        Instant now = clock.instant();
        return mails.claim(claim, now, now.minus(gone));
    }

    private void settleAbandoned(OutgoingMail mail) {
        if (sentMail.holds(mail)) {
            settle(mail, MailState.SENT, false, "found in the mailbox");
        } else {
            settle(mail, MailState.NEEDS_A_PERSON, true, "the sending was interrupted: it may have gone out, or not");
        }
    }

    private void send(OutgoingMail mail) {
        Instant now = clock.instant();
        if (now.isAfter(mail.latest())) {
            settle(mail, MailState.NEEDS_A_PERSON, false, "the time for it has passed");
            return;
        }
        Optional<Release.Refusal> refusal = refusal(mail, now);
        if (refusal.isPresent()) {
            heldBack(mail, refusal.get(), now);
            return;
        }
        Submission submission = submissions.of(mail);
        if (!mails.begin(mail.messageId(), claim, clock.instant())) {
            return;
        }
        Outcome outcome =
                submission.submit(mail.sender(), mail.address(), mail.mail().getBytes(StandardCharsets.US_ASCII));
        if (outcome instanceof Outcome.Taken taken) {
            settle(mail, MailState.SENT, false, taken.words());
        } else if (outcome instanceof Outcome.Never never) {
            settle(mail, MailState.REFUSED, false, never.words());
        } else if (outcome instanceof Outcome.NotNow later) {
            later(mail, later.words());
        } else if (outcome instanceof Outcome.Unknown unknown) {
            unknown(mail, unknown.words());
        }
    }

    /** What cannot be looked at now is looked at again; one mail in trouble keeps no other waiting. */
    private Optional<Release.Refusal> refusal(OutgoingMail mail, Instant now) {
        try {
            return release.refusal(mail, now);
        } catch (RuntimeException broken) {
            String id = mail.messageId().substring(1, mail.messageId().indexOf('@'));
            LOG.error("mail {} cannot be looked at before it goes out", id, broken);
            return Optional.of(new Release.Refusal(
                    "it could not be looked at before it goes out; the log says why", now.plus(LOOK_AGAIN)));
        }
    }

    /** A hold that ends in time is waited out; the mail keeps its place. */
    private void heldBack(OutgoingMail mail, Release.Refusal refusal, Instant now) {
        Instant until = refusal.until();
        String why = refusal.why().endsWith(".")
                ? refusal.why().substring(0, refusal.why().length() - 1)
                : refusal.why();
        if (until == null || !until.isAfter(now) || until.isAfter(mail.latest())) {
            settle(mail, MailState.NEEDS_A_PERSON, false, why);
        } else {
            mails.settle(mail.messageId(), claim, MailState.QUEUED, false, why, until, now);
        }
    }

    private void unknown(OutgoingMail mail, String words) {
        if (sentMail.holds(mail)) {
            settle(mail, MailState.SENT, false, "found in the mailbox");
        } else {
            settle(mail, MailState.NEEDS_A_PERSON, true, "the connection was lost before the answer: " + words);
        }
    }

    private void later(OutgoingMail mail, String words) {
        Instant now = clock.instant();
        if (mail.attempts() >= PAUSES.size()) {
            settle(mail, MailState.NEEDS_A_PERSON, false, words);
            return;
        }
        Instant next = now.plus(PAUSES.get(mail.attempts()));
        mails.settle(mail.messageId(), claim, MailState.QUEUED, false, words, next, now);
    }

    private void settle(OutgoingMail mail, MailState state, boolean uncertain, String words) {
        Instant now = clock.instant();
        store.together(() -> {
            boolean settled = mails.settle(mail.messageId(), claim, state, uncertain, words, mail.due(), now);
            if (settled && state == MailState.SENT) {
                whenSent.record(mail, now);
            }
            return settled;
        });
    }
}
