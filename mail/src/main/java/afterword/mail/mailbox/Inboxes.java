package afterword.mail.mailbox;

import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Inboxes that stay open for a moment after a question, since whoever sends one letter often sends ten, and signing in
 * takes longer than all that is asked. For many threads; those that ask the same inbox wait for each other.
 */
public final class Inboxes {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Map<MailAccount, OpenInbox> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService closing = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "inboxes");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * As {@link ImapMailbox#latestFrom}.
     *
     * @throws MailboxUnavailable where nobody can tell
     */
    public Optional<LetterFrom> latestFrom(ImapMailbox mailbox, String address, Instant since) {
        return open.computeIfAbsent(mailbox.account(), account -> new OpenInbox())
                .latestFrom(mailbox, address, since);
    }

    private final class OpenInbox {

        private @Nullable Store store;
        private @Nullable Folder inbox;
        private @Nullable Future<?> end;

        synchronized Optional<LetterFrom> latestFrom(ImapMailbox mailbox, String address, Instant since) {
            if (end != null) {
                end.cancel(false);
            }
            try {
                return asked(mailbox, address, since);
            } catch (MessagingException | SecretUnavailable broken) {
                close();
                throw new MailboxUnavailable(mailbox.account().address(), broken);
            } finally {
                end = closing.schedule(this::close, A_MOMENT.toSeconds(), TimeUnit.SECONDS);
            }
        }

        private Optional<LetterFrom> asked(ImapMailbox mailbox, String address, Instant since)
                throws MessagingException {
            if (inbox != null) {
                try {
                    // what has come meanwhile is told to whoever asks for the number
                    inbox.getMessageCount();
                    return ImapMailbox.latestFrom(inbox, address, since);
                } catch (MessagingException | IllegalStateException hungUp) {
                    close();
                }
            }
            Folder opened = opened(mailbox);
            inbox = opened;
            return ImapMailbox.latestFrom(opened, address, since);
        }

        private Folder opened(ImapMailbox mailbox) throws MessagingException {
            Store signedIn = mailbox.signedIn();
            store = signedIn;
            Folder folder = signedIn.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            return folder;
        }

        private synchronized void close() {
            Store ended = store;
            inbox = null;
            store = null;
            if (ended != null) {
                try {
                    ended.close();
                } catch (MessagingException gone) {
                    // it is what was wanted
                }
            }
        }
    }
}
