package afterword.app.store;

import afterword.mail.account.MailAccount;
import afterword.mail.mailbox.MailFolders;
import org.jspecify.annotations.Nullable;

/**
 * The mail account of an owner, without its secret.
 *
 * @param folders as they were found when it was last tried
 * @param tokenEndpoint where a token is renewed (RFC 6749, section 6); absent of an account with a password
 * @param clientId the program that the provider knows; absent of an account with a password
 */
public record StoredMailAccount(
        Owner owner,
        MailAccount account,
        MailFolders folders,
        @Nullable String tokenEndpoint,
        @Nullable String clientId) {}
