package afterword.mail.mailbox;

import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FromStringTerm;
import jakarta.mail.search.MessageIDTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * The mailbox of an account. Folders are found by what the server says they are for (RFC 6154), else by the names that
 * programs give them. Each call is a connection of its own.
 *
 * @param secret the password or the token, asked for at each call and never kept
 */
public record ImapMailbox(MailAccount account, Supplier<String> secret) {

    private static final Set<String> SENT_NAMES = Set.of(
            "sent",
            "sent items",
            "sent mail",
            "sent messages",
            "gesendet",
            "gesendete elemente",
            "envoyés",
            "enviados");

    private static final Set<String> ARCHIVE_NAMES = Set.of("archive", "archives", "archiv", "all mail");

    private static final Set<String> DRAFT_NAMES = Set.of("drafts", "draft", "entwürfe", "brouillons", "borradores");

    @FunctionalInterface
    private interface Work<T> {
        T in(Store store) throws MessagingException;
    }

    /**
     * Whether a mail of that Message-ID is among those sent, or came back as a copy to oneself.
     *
     * @throws MailboxUnavailable where nobody can tell
     */
    public boolean holdsSent(String messageId) {
        return inside(store -> {
            List<Folder> folders = new ArrayList<>();
            folder(store, "\\Sent", SENT_NAMES).ifPresent(folders::add);
            folders.add(store.getFolder("INBOX"));
            for (Folder folder : folders) {
                folder.open(Folder.READ_ONLY);
                try {
                    if (folder.search(new MessageIDTerm(messageId)).length > 0) {
                        return true;
                    }
                } finally {
                    folder.close(false);
                }
            }
            return false;
        });
    }

    /**
     * Which folders are for what.
     *
     * @throws MailboxUnavailable where they cannot be listed
     */
    public MailFolders folders() {
        return inside(ImapMailbox::folders);
    }

    /** The same in a connection that is open. */
    public static MailFolders folders(Store store) throws MessagingException {
        return new MailFolders(
                folder(store, "\\Drafts", DRAFT_NAMES).map(Folder::getFullName).orElse(null),
                folder(store, "\\Sent", SENT_NAMES).map(Folder::getFullName).orElse(null),
                folder(store, "\\Archive", ARCHIVE_NAMES)
                        .map(Folder::getFullName)
                        .orElse(null));
    }

    /**
     * The latest mail in the inbox from that address, by the server's clock, that no machine wrote (RFC 3834).
     *
     * @param since earlier ones are not looked at
     * @throws MailboxUnavailable where nobody can tell
     */
    public Optional<LetterFrom> latestFrom(String address, Instant since) {
        return inside(store -> {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            try {
                // the server knows days only, in its own zone
                Date day = Date.from(since.minus(1, ChronoUnit.DAYS));
                Message[] found = inbox.search(
                        new AndTerm(new FromStringTerm(address), new ReceivedDateTerm(ComparisonTerm.GE, day)));
                FetchProfile head = new FetchProfile();
                head.add(FetchProfile.Item.ENVELOPE);
                LetterFrom.HEADERS.forEach(head::add);
                inbox.fetch(found, head);
                List<LetterFrom> letters = new ArrayList<>();
                for (Message message : found) {
                    LetterFrom.of(message)
                            .filter(letter -> !letter.at().isBefore(since) && letter.isFrom(address))
                            .ifPresent(letters::add);
                }
                return letters.stream().max(Comparator.comparing(LetterFrom::at));
            } finally {
                inbox.close(false);
            }
        });
    }

    /**
     * The inbox, open for reading until it is closed.
     *
     * @param silence a server that says nothing for so long is given up
     * @throws MailboxUnavailable where it cannot be opened
     */
    public FolderReader inbox(Duration silence) {
        return FolderReader.open(account, secret, "INBOX", silence);
    }

    /**
     * Puts a mail among the drafts, for the person to send.
     *
     * @throws MailboxUnavailable where it is not certain that it stands there
     */
    public void putDraft(byte[] mail) {
        append("\\Drafts", DRAFT_NAMES, "Drafts", mail, Flags.Flag.DRAFT);
    }

    /** Keeps a copy of what was sent, where the server does not do so itself. */
    public void keepSent(byte[] mail) {
        append("\\Sent", SENT_NAMES, "Sent", mail, Flags.Flag.SEEN);
    }

    private void append(String use, Set<String> names, String otherwise, byte[] mail, Flags.Flag flag) {
        inside(store -> {
            Optional<Folder> found = folder(store, use, names);
            Folder folder = found.isPresent() ? found.get() : store.getFolder(otherwise);
            if (!folder.exists()) {
                folder.create(Folder.HOLDS_MESSAGES);
            }
            MimeMessage message =
                    new MimeMessage(Session.getInstance(account.mailboxProperties()), new ByteArrayInputStream(mail));
            message.setFlag(flag, true);
            folder.appendMessages(new Message[] {message});
            return null;
        });
    }

    private <T> T inside(Work<T> work) {
        Session session = Session.getInstance(account.mailboxProperties());
        try (Store store = session.getStore("imap")) {
            store.connect(account.mailbox().host(), account.mailbox().port(), account.login(), secret.get());
            return work.in(store);
        } catch (MessagingException | SecretUnavailable broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    private static Optional<Folder> folder(Store store, String use, Set<String> names) throws MessagingException {
        Folder[] all = store.getDefaultFolder().list("*");
        for (Folder folder : all) {
            if (folder instanceof IMAPFolder imap
                    && List.of(imap.getAttributes()).contains(use)) {
                return Optional.of(folder);
            }
        }
        for (Folder folder : all) {
            if (names.contains(folder.getName().toLowerCase(Locale.ROOT))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
