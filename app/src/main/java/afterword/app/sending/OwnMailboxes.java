package afterword.app.sending;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.outbox.MailboxLook;
import afterword.app.outbox.SentMail;
import afterword.app.outbox.Submissions;
import afterword.app.store.OutgoingMail;
import afterword.mail.mailbox.LetterFrom;
import afterword.mail.mailbox.MailboxUnavailable;
import afterword.mail.send.Outcome;
import afterword.mail.send.Submission;
import java.util.Optional;

/** The outbox's ways into the mail accounts of its owners. */
public final class OwnMailboxes implements SentMail, MailboxLook, Submissions {

    private final Accounts accounts;

    public OwnMailboxes(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean holds(OutgoingMail mail) {
        try {
            return accounts.of(mail.owner())
                    .map(account -> account.mailbox().holdsSent(mail.messageId()))
                    .orElse(false);
        } catch (MailboxUnavailable nobodyCanTell) {
            return false;
        }
    }

    @Override
    public Optional<News> newsFor(OutgoingMail mail) {
        return accounts.of(mail.owner())
                .flatMap(account -> account.mailbox().latestFrom(mail.address(), mail.seen()))
                .map(OwnMailboxes::news);
    }

    private static News news(LetterFrom letter) {
        String subject = letter.subject().replaceAll("\\p{Cntrl}", " ").strip();
        return new News(letter.from() + " has written to you" + (subject.isEmpty() ? "" : ": “" + subject + "”")
                + ". Read it first and write down what it says; then send this, or let it be");
    }

    /** Where the person wants copies, and where the mailbox has no folder in which what went out could be found again. */
    private static boolean copies(OutgoingMail mail, OwnAccount account) {
        try {
            return !mail.isToOneself()
                    && (account.copies()
                            || (account.folders().sent() == null
                                    && !account.mailbox().hasSentFolder()));
        } catch (MailboxUnavailable nobodyCanTell) {
            return false;
        }
    }

    @Override
    public Submission of(OutgoingMail mail) {
        return accounts.of(mail.owner())
                .<Submission>map(account -> copies(mail, account) ? account.submissionWithCopy() : account.submission())
                .orElse((from, to, bytes) -> new Outcome.NotNow("there is no mail account to send it through"));
    }
}
