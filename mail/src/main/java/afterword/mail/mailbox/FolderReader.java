package afterword.mail.mailbox;

import afterword.mail.account.MailAccount;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
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
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A folder of a mailbox, open for reading only: it is examined, not selected, and bodies are peeked at, so that no mail is
 * marked as seen by it (RFC 9051). For one thread, and one at a time on a connection.
 */
public final class FolderReader implements AutoCloseable {

    /** Heads are fetched by so many. */
    private static final int AT_ONCE = 200;
    /** Of a mail this much is fetched: an answer stands before its attachments. */
    private static final int MOST = 1 << 20;

    private static final int NOT_COUNTED = -1;

    private final MailAccount account;
    private final IMAPFolder folder;
    /** How many mails the folder had when heads were read last. */
    private int counted = NOT_COUNTED;

    FolderReader(MailAccount account, IMAPFolder folder) throws MessagingException {
        this.account = account;
        this.folder = folder;
        folder.open(Folder.READ_ONLY);
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
            counted = folder.getMessageCount();
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
            counted = folder.getMessageCount();
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

    /**
     * Waits until something comes, or so long (RFC 2177); not at all where something came since the heads were read. What comes
     * in the moment in which the waiting begins a server should tell at once, but some do not: so the first waits are best short.
     *
     * @param most shorter than the silence that the connection bears
     */
    public void await(Duration most) {
        try {
            askWhatIsNew();
            if (counted != NOT_COUNTED && folder.getMessageCount() != counted) {
                return;
            }
            Thread alarm = new Thread(() -> endWaiting(most), "mailbox-alarm");
            alarm.setDaemon(true);
            alarm.start();
            try {
                folder.idle(true);
            } finally {
                alarm.interrupt();
            }
        } catch (MessagingException broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    /** Any other command ends the waiting. */
    private void endWaiting(Duration after) {
        try {
            Thread.sleep(after.toMillis());
            askWhatIsNew();
        } catch (InterruptedException | MessagingException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void askWhatIsNew() throws MessagingException {
        folder.doOptionalCommand("NOOP", protocol -> {
            protocol.noop();
            return null;
        });
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException gone) {
            // a connection that is broken is closed
            return;
        }
    }
}
