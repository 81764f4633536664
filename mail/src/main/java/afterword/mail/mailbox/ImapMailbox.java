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
import org.jspecify.annotations.Nullable;

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

    private static final Set<String> JUNK_NAMES = Set.of(
            "junk", "spam", "junk e-mail", "junk mail", "bulk mail", "junk-e-mail", "spamverdacht", "indésirables");

    private static final Set<String> TRASH_NAMES =
            Set.of("trash", "deleted items", "deleted messages", "bin", "papierkorb", "corbeille", "papelera");

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
                if (holds(folder, messageId)) {
                    return true;
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
        return folders(store.getDefaultFolder().list("*"));
    }

    /**
     * All folders that hold mails, in the order in which the server lists them (RFC 9051, LIST).
     *
     * @throws MailboxUnavailable where they cannot be listed
     */
    public List<ListedFolder> listed() {
        return inside(store -> {
            Folder[] all = store.getDefaultFolder().list("*");
            MailFolders known = folders(all);
            List<ListedFolder> listed = new ArrayList<>();
            for (Folder folder : all) {
                if ((folder.getType() & Folder.HOLDS_MESSAGES) != 0) {
                    listed.add(new ListedFolder(folder.getFullName(), use(folder, known)));
                }
            }
            return List.copyOf(listed);
        });
    }

    private static ListedFolder.@Nullable Use use(Folder folder, MailFolders known) throws MessagingException {
        String name = folder.getFullName();
        if (name.equalsIgnoreCase("INBOX")) {
            return ListedFolder.Use.INBOX;
        }
        if (name.equals(known.sent())) {
            return ListedFolder.Use.SENT;
        }
        if (name.equals(known.junk())) {
            return ListedFolder.Use.JUNK;
        }
        if (name.equals(known.drafts())) {
            return ListedFolder.Use.DRAFTS;
        }
        if (name.equals(known.archive())) {
            return ListedFolder.Use.ARCHIVE;
        }
        List<String> attributes = folder instanceof IMAPFolder imap ? List.of(imap.getAttributes()) : List.<String>of();
        if (attributes.contains("\\All")) {
            return ListedFolder.Use.ALL;
        }
        if (attributes.contains("\\Flagged") || attributes.contains("\\Important")) {
            return ListedFolder.Use.FLAGGED;
        }
        boolean trash = attributes.contains("\\Trash")
                || TRASH_NAMES.contains(folder.getName().toLowerCase(Locale.ROOT));
        return trash ? ListedFolder.Use.TRASH : null;
    }

    private static MailFolders folders(Folder[] all) throws MessagingException {
        return new MailFolders(
                name(all, "\\Drafts", DRAFT_NAMES),
                name(all, "\\Sent", SENT_NAMES),
                name(all, "\\Archive", ARCHIVE_NAMES),
                name(all, "\\Junk", JUNK_NAMES));
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
                return latestFrom(inbox, address, since);
            } finally {
                inbox.close(false);
            }
        });
    }

    /** The same in an inbox that is open. */
    static Optional<LetterFrom> latestFrom(Folder inbox, String address, Instant since) throws MessagingException {
        // the server knows days only, in its own zone
        Date day = Date.from(since.minus(1, ChronoUnit.DAYS));
        Message[] found =
                inbox.search(new AndTerm(new FromStringTerm(address), new ReceivedDateTerm(ComparisonTerm.GE, day)));
        if (found.length == 0) {
            return Optional.empty();
        }
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
    }

    /**
     * A connection by which folders are read, until it is closed.
     *
     * @param silence a server that says nothing for so long is given up
     * @throws MailboxUnavailable where it cannot be reached
     */
    public MailboxReader reader(Duration silence) {
        return MailboxReader.of(account, secret, silence);
    }

    /**
     * Puts a mail among the drafts, for the person to send.
     *
     * @throws MailboxUnavailable where it is not certain that it stands there
     */
    public void putDraft(byte[] mail) {
        inside(store -> {
            Optional<Folder> found = folder(store, "\\Drafts", DRAFT_NAMES);
            Folder folder = found.isPresent()
                    ? found.get()
                    : made(store, "Drafts").orElseThrow(() -> new MessagingException("it has no folder for drafts"));
            append(folder, mail, Flags.Flag.DRAFT);
            return null;
        });
    }

    /**
     * Keeps a copy of what was sent among the sent mails, unless the server has done so itself.
     *
     * @return false where there is no folder for them, and none can be made
     * @throws MailboxUnavailable where it is not certain that it stands there
     */
    public boolean keepSent(String messageId, byte[] mail) {
        return inside(store -> {
            Folder folder = sentFolder(store).orElse(null);
            if (folder != null && !holds(folder, messageId)) {
                append(folder, mail, Flags.Flag.SEEN);
            }
            return folder != null;
        });
    }

    /**
     * Whether there is a folder for what was sent; it is made where there is none and the server lets it be made.
     *
     * @throws MailboxUnavailable where nobody can tell
     */
    public boolean hasSentFolder() {
        return inside(store -> sentFolder(store).isPresent());
    }

    private static Optional<Folder> sentFolder(Store store) throws MessagingException {
        Optional<Folder> found = folder(store, "\\Sent", SENT_NAMES);
        return found.isPresent() ? found : made(store, "Sent");
    }

    /** At the top, or below the inbox, where some servers keep all folders. */
    private static Optional<Folder> made(Store store, String name) throws MessagingException {
        for (Folder parent : List.of(store.getDefaultFolder(), store.getFolder("INBOX"))) {
            Folder folder = parent.getFolder(name);
            if (folder.exists() || folder.create(Folder.HOLDS_MESSAGES)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private void append(Folder folder, byte[] mail, Flags.Flag flag) throws MessagingException {
        MimeMessage message =
                new MimeMessage(Session.getInstance(account.mailboxProperties()), new ByteArrayInputStream(mail));
        message.setFlag(flag, true);
        folder.appendMessages(new Message[] {message});
    }

    private static boolean holds(Folder folder, String messageId) throws MessagingException {
        folder.open(Folder.READ_ONLY);
        try {
            return folder.search(new MessageIDTerm(messageId)).length > 0;
        } finally {
            folder.close(false);
        }
    }

    /** A connection of its own, to be closed. */
    Store signedIn() throws MessagingException {
        Store store = Session.getInstance(account.mailboxProperties()).getStore("imap");
        store.connect(account.mailbox().host(), account.mailbox().port(), account.login(), secret.get());
        return store;
    }

    private <T> T inside(Work<T> work) {
        try (Store store = signedIn()) {
            return work.in(store);
        } catch (MessagingException | SecretUnavailable broken) {
            throw new MailboxUnavailable(account.address(), broken);
        }
    }

    private static @Nullable String name(Folder[] all, String use, Set<String> names) throws MessagingException {
        return folder(all, use, names).map(Folder::getFullName).orElse(null);
    }

    private static Optional<Folder> folder(Store store, String use, Set<String> names) throws MessagingException {
        return folder(store.getDefaultFolder().list("*"), use, names);
    }

    private static Optional<Folder> folder(Folder[] all, String use, Set<String> names) throws MessagingException {
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
