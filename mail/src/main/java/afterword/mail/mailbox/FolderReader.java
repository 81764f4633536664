package afterword.mail.mailbox;

import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a mailbox, open for reading only: it is examined, not selected, and bodies are peeked at, so that no mail is
 * marked as seen by it (RFC 9051). One connection, for one thread.
 */
public final class FolderReader implements AutoCloseable {

    /** Heads are fetched by so many. */
    private static final int AT_ONCE = 200;
    /** Of a mail this much is fetched: an answer stands before its attachments. */
    private static final int MOST = 1 << 20;

    private static final String PIECE = String.valueOf(128 << 10);

    private final MailAccount account;
    private final Store store;
    private final IMAPFolder folder;
    private final boolean canWait;

    private FolderReader(MailAccount account, Store store, IMAPFolder folder, boolean canWait) {
        this.account = account;
        this.store = store;
        this.folder = folder;
        this.canWait = canWait;
    }

    /**
     * @param silence a server that says nothing for so long is given up
     * @throws MailboxUnavailable where it cannot be opened
     */
    static FolderReader open(MailAccount account, Supplier<String> secret, String name, Duration silence) {
        Properties properties = account.mailboxProperties();
        properties.setProperty("mail.imap.timeout", String.valueOf(silence.toMillis()));
        properties.setProperty("mail.imap.fetchsize", PIECE);
        Store store = null;
        try {
            store = Session.getInstance(properties).getStore("imap");
            store.connect(account.mailbox().host(), account.mailbox().port(), account.login(), secret.get());
            // asked before the folder takes the connection, else it would take a second one
            boolean canWait = ((IMAPStore) store).hasCapability("IDLE");
            IMAPFolder folder = (IMAPFolder) store.getFolder(name);
            folder.open(Folder.READ_ONLY);
            return new FolderReader(account, store, folder, canWait);
        } catch (MessagingException | SecretUnavailable broken) {
            close(store);
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** A number that changes when the mails of the folder were given new UIDs. */
    public long uidValidity() {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** The UID of the last mail, 0 where there is none. */
    public long lastUid() {
        try {
            int count = folder.getMessageCount();
            return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** The heads of those with a greater UID, some at a time, the oldest first. */
    public void headsAfter(long uid, Consumer<List<MailHead>> reader) {
        try {
            // "n:*" holds the last mail even where its UID is smaller
            Message[] found = folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID);
            heads(found, uid, Instant.MIN, reader);
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** The heads of those the server received since then, some at a time, the oldest first. */
    public void headsSince(Instant since, Consumer<List<MailHead>> reader) {
        try {
            // the server knows days only, in its own zone
            Date day = Date.from(since.minus(1, ChronoUnit.DAYS));
            heads(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, day)), 0, since, reader);
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    private void heads(Message[] found, long after, Instant since, Consumer<List<MailHead>> reader)
            throws MessagingException {
        for (int from = 0; from < found.length; from += AT_ONCE) {
            Message[] some = Arrays.copyOfRange(found, from, Math.min(found.length, from + AT_ONCE));
            folder.fetch(some, MailHead.profile());
            List<MailHead> heads = new ArrayList<>();
            for (Message message : some) {
                long uid = message.isExpunged() ? 0 : folder.getUID(message);
                if (uid > after) {
                    MailHead head = MailHead.of(uid, message);
                    if (!head.received().isBefore(since)) {
                        heads.add(head);
                    }
                }
            }
            reader.accept(heads);
        }
    }

    /** The mail of that UID as it came over the wire, its beginning where it is very long; nothing where it is gone. */
    public byte[] mail(long uid) {
        try {
            if (!(folder.getMessageByUID(uid) instanceof IMAPMessage message)) {
                return new byte[0];
            }
            message.setPeek(true);
            try (InputStream in = message.getMimeStream()) {
                return in.readNBytes(MOST);
            }
        } catch (MessagingException | IOException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** Whether the server says of itself when something comes (RFC 2177). */
    public boolean canWait() {
        return canWait;
    }

    /**
     * Waits until something comes, or so long.
     *
     * @param most shorter than the silence that the connection bears
     */
    public void await(Duration most) {
        Thread alarm = new Thread(() -> endWaiting(most), "mailbox-alarm");
        alarm.setDaemon(true);
        alarm.start();
        try {
            folder.idle(true);
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        } finally {
            alarm.interrupt();
        }
    }

    /** Any other command ends the waiting. */
    private void endWaiting(Duration after) {
        try {
            Thread.sleep(after.toMillis());
            folder.doOptionalCommand("NOOP", protocol -> {
                protocol.noop();
                return null;
            });
        } catch (InterruptedException | MessagingException ended) {
            Thread.currentThread().interrupt();
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
