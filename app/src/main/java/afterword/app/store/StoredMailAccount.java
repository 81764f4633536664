package afterword.app.store;

import afterword.mail.account.MailAccount;
import afterword.mail.mailbox.MailFolders;
import org.jspecify.annotations.Nullable;

/**
 * The mail account of an owner, without its secret.
 *
 * @param folders as they were found when it was last tried
 * @param read the folders that are read, as the person chose them; the inbox besides
 * @param copies whether a copy of each letter goes to the person's own address as well
 * @param tokenEndpoint where a token is renewed (RFC 6749, section 6); absent of an account with a password
 * @param clientId the program that the provider knows; absent of an account with a password
 */
public record StoredMailAccount(
        Owner owner,
        MailAccount account,
        MailFolders folders,
        ReadFolders read,
        boolean copies,
        @Nullable String tokenEndpoint,
        @Nullable String clientId) {

    /** The same, with copies or without. */
    public StoredMailAccount withCopies(boolean wanted) {
        return new StoredMailAccount(owner, account, folders, read, wanted, tokenEndpoint, clientId);
    }

    /** The same, with the folders as they were found now. */
    public StoredMailAccount withFolders(MailFolders found) {
        return new StoredMailAccount(owner, account, found, read, copies, tokenEndpoint, clientId);
    }

    /** The same, with other folders to be read. */
    public StoredMailAccount withRead(ReadFolders chosen) {
        return new StoredMailAccount(owner, account, folders, chosen, copies, tokenEndpoint, clientId);
    }
}
