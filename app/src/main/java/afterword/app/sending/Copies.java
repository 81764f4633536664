package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.store.OutgoingMail;
import afterword.app.store.OutgoingMails;
import afterword.mail.mailbox.ImapMailbox;
import afterword.mail.mailbox.MailboxUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Puts a copy of what was sent among the sent mails, unless the server has done so; tried for a week. */
final class Copies {

    private static final Duration STALE = Duration.ofMinutes(10);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final OutgoingMails mails;
    private final Accounts accounts;
    private final InstantSource clock;
    private final String claim = UUID.randomUUID().toString();

    Copies(OutgoingMails mails, Accounts accounts, InstantSource clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.clock = clock;
    }

    void run() {
        for (Optional<OutgoingMail> next = next(); next.isPresent(); next = next()) {
            copy(next.get());
        }
    }

    private Optional<OutgoingMail> next() {
        Instant now = clock.instant();
        return mails.claimUncopied(claim, now, now.minus(STALE), now.minus(A_WEEK));
    }

    /** What fails stays claimed for a while, and is then tried again; looking first, since the copy may be there. */
    private void copy(OutgoingMail mail) {
        accounts.of(mail.owner()).ifPresent(account -> {
            ImapMailbox mailbox = account.mailbox();
            try {
                // where there is no folder for it, a copy went to the person's own address together with the mail
                mailbox.keepSent(mail.messageId(), mail.mail().getBytes(StandardCharsets.US_ASCII));
                mails.copied(mail.messageId(), clock.instant());
            } catch (MailboxUnavailable later) {
                // its claim runs out, and the next run tries again
            }
        });
    }
}
