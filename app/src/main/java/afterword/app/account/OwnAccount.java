package afterword.app.account;

import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.mail.account.MailAccount;
import afterword.mail.check.AccountCheck;
import afterword.mail.mailbox.ImapMailbox;
import afterword.mail.mailbox.MailFolders;
import afterword.mail.send.SmtpSubmission;
import java.util.function.Supplier;

/**
 * The mail account of an owner, ready to be used.
 *
 * @param folders as they were found when it was last tried
 * @param read the folders that are read, as the person chose them; the inbox besides
 * @param copies whether a copy of each letter goes to the person's own address as well
 * @param secret the password, or a token that is valid now; throws {@link afterword.mail.account.SecretUnavailable}
 */
public record OwnAccount(
        Owner owner,
        MailAccount account,
        MailFolders folders,
        ReadFolders read,
        boolean copies,
        Supplier<String> secret) {

    public ImapMailbox mailbox() {
        return new ImapMailbox(account, secret);
    }

    public SmtpSubmission submission() {
        return new SmtpSubmission(account, secret);
    }

    /** By which a copy goes to the person's own address as well. */
    public SmtpSubmission submissionWithCopy() {
        return new SmtpSubmission(account, secret, true);
    }

    public AccountCheck check() {
        return new AccountCheck(account, secret);
    }
}
