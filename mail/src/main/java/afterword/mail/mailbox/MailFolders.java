package afterword.mail.mailbox;

import org.jspecify.annotations.Nullable;

/** The folders of a mailbox by what they are for, with their full names; absent where the mailbox has none for that. */
public record MailFolders(
        @Nullable String drafts,
        @Nullable String sent,
        @Nullable String archive,
        @Nullable String junk) {

    /** Nobody has looked yet. */
    public static final MailFolders UNKNOWN = new MailFolders(null, null, null, null);
}
