package afterword.mail.mailbox;

import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a mailbox by which folders are read, one after the other. For one thread.
 *
 * <pre>{@code
 * try (MailboxReader mailbox = own.reader(silence); FolderReader inbox = mailbox.open("INBOX")) {
 *     inbox.headsAfter(last, heads -> ...);
 * }
 * }</pre>
 */
public final class MailboxReader implements AutoCloseable {

    private static final String PIECE = String.valueOf(128 << 10);

    private final MailAccount account;
    private final Store store;
    private final MailFolders folders;
    private final boolean canWait;

    private MailboxReader(MailAccount account, Store store, MailFolders folders, boolean canWait) {
        this.account = account;
        this.store = store;
        this.folders = folders;
        this.canWait = canWait;
    }

    /**
     * @param silence a server that says nothing for so long is given up
     * @throws MailboxUnavailable where it cannot be reached
     */
    static MailboxReader of(MailAccount account, Supplier<String> secret, Duration silence) {
        Properties properties = account.mailboxProperties();
        properties.setProperty("mail.imap.timeout", String.valueOf(silence.toMillis()));
        properties.setProperty("mail.imap.fetchsize", PIECE);
        Store store = null;
        try {
            store = Session.getInstance(properties).getStore("imap");
            store.connect(account.mailbox().host(), account.mailbox().port(), account.login(), secret.get());
            return new MailboxReader(
                    account, store, ImapMailbox.folders(store), ((IMAPStore) store).hasCapability("IDLE"));
        } catch (MessagingException | SecretUnavailable broken) {
            close(store);
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** Which folders are for what. */
    public MailFolders folders() {
        return folders;
    }

    /** Whether the server says of itself when something comes (RFC 2177). */
    public boolean canWait() {
        return canWait;
    }

    /**
     * Whether nothing has come into a folder since it was read that far; the folder is not opened for that (RFC 9051,
     * STATUS).
     *
     * @param uidValidity as it was then
     * @param lastUid the UID up to which it was read
     */
    public boolean isUnchanged(String name, long uidValidity, long lastUid) {
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(name);
            return folder.getUIDNext() - 1 <= lastUid && folder.getUIDValidity() == uidValidity;
        } catch (MessagingException broken) {
            return false;
        }
    }

    /**
     * A folder, open for reading until it is closed; before the next one is opened.
     *
     * @throws MailboxUnavailable where it cannot be opened
     */
    public FolderReader open(String name) {
        try {
            return new FolderReader(account, (IMAPFolder) store.getFolder(name));
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    @Override
    public void close() {
        close(store);
    }

    private static void close(@Nullable Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException gone) {
            // a connection that is broken is closed
            return;
        }
    }
}
