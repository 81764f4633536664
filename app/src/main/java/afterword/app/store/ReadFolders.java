package afterword.app.store;

import afterword.mail.mailbox.MailFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which folders of a mailbox are read beside the inbox.
 *
 * @param chosen by their full names; absent where the person has not chosen: those for sent mail and for junk
 */
public record ReadFolders(@Nullable List<String> chosen) {

    /** More than these are not read: each costs a question at every look. */
    public static final int MOST = 40;

    /** Nobody has chosen. */
    public static final ReadFolders USUAL = new ReadFolders(null);

    private static final String INBOX = "INBOX";

    public ReadFolders {
        chosen = chosen == null
                ? null
                : chosen.stream()
                        .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(INBOX))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** Whether a folder is read, of a mailbox whose folders are for these uses. */
    public boolean includes(String name, MailFolders folders) {
        return name.equalsIgnoreCase(INBOX) || names(folders).contains(name);
    }

    /** All that are read beside the inbox: what was sent first, junk last. */
    public List<String> names(MailFolders folders) {
        List<String> usual = Stream.of(folders.sent(), folders.junk())
                .filter(Objects::nonNull)
                .filter(name -> !name.equalsIgnoreCase(INBOX))
                .toList();
        if (chosen == null) {
            return usual;
        }
        List<String> names = new ArrayList<>(chosen);
        if (names.remove(folders.sent())) {
            names.add(0, folders.sent());
        }
        if (names.remove(folders.junk())) {
            names.add(folders.junk());
        }
        return List.copyOf(names);
    }

    /** One name a line, as it is kept; absent where nobody has chosen. */
    @Nullable
    String written() {
        return chosen == null ? null : String.join("\n", chosen);
    }

    static ReadFolders of(@Nullable String written) {
        return written == null ? USUAL : new ReadFolders(written.lines().toList());
    }
}
