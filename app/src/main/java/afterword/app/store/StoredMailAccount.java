package afterword.app.store;

import afterword.mail.account.MailAccount;
import afterword.mail.mailbox.MailFolders;
import org.jspecify.annotations.Nullable;

/**
 * The mail account of an owner, without its secret.
 *
 * @param folders as they were found when it was last tried
 * @param copies whether a copy of each letter goes to the person's own address as well
 * @param tokenEndpoint where a token is renewed (RFC 6749, section 6); absent of an account with a password
 * @param clientId the program that the provider knows; absent of an account with a password
 */
public record StoredMailAccount(
        Owner owner,
        MailAccount account,
        MailFolders folders,
        boolean copies,
        @Nullable String tokenEndpoint,
        @Nullable String clientId) {

    /** The same, with copies or without. */
    public StoredMailAccount withCopies(boolean wanted) {
        return new StoredMailAccount(owner, account, folders, wanted, tokenEndpoint, clientId);
    }

    /** The same, with the folders as they were found now. */
    public StoredMailAccount withFolders(MailFolders found) {
        return new StoredMailAccount(owner, account, found, copies, tokenEndpoint, clientId);
    }
}
