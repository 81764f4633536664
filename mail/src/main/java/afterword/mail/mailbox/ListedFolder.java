package afterword.mail.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * A folder as the server lists it.
 *
 * @param name its full name, by which it is opened
 * @param use what it is for (RFC 6154), told by the server or by its name; absent of folders of the person's own making
 */
public record ListedFolder(String name, @Nullable Use use) {

    /** What a folder is for. */
    public enum Use {
        INBOX,
        SENT,
        JUNK,
        DRAFTS,
        ARCHIVE,
        TRASH,
        /** All mails once more, those of other folders among them. */
        ALL,
        /** Mails of other folders that are marked in some way. */
        FLAGGED
    }
}
