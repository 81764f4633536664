package afterword.app.account;

import afterword.mail.mailbox.ListedFolder;
import afterword.mail.mailbox.ListedFolder.Use;
import afterword.mail.mailbox.MailFolders;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that may be read for answers.
 *
 * @param about what it is for, in words; empty of folders of the person's own making
 * @param read whether it is read now
 * @param always whether the person has no choice
 */
public record FolderChoice(String name, String about, boolean read, boolean always) {

    /** In these nothing comes that others sent, or only what stands in another folder as well. */
    private static final Set<Use> NOT_OFFERED = Set.of(Use.DRAFTS, Use.TRASH, Use.FLAGGED);

    /** The inbox first, then by name. */
    public static List<FolderChoice> of(List<ListedFolder> listed, OwnAccount account) {
        MailFolders known = new MailFolders(null, name(listed, Use.SENT), null, name(listed, Use.JUNK));
        return listed.stream()
                .filter(folder -> folder.use() == null || !NOT_OFFERED.contains(folder.use()))
                .sorted(Comparator.comparing((ListedFolder folder) -> folder.use() != Use.INBOX)
                        .thenComparing(ListedFolder::name))
                .map(folder -> new FolderChoice(
                        folder.name(),
                        about(folder.use()),
                        account.read().includes(folder.name(), known),
                        folder.use() == Use.INBOX))
                .toList();
    }

    private static @Nullable String name(List<ListedFolder> listed, Use use) {
        return listed.stream()
                .filter(folder -> folder.use() == use)
                .map(ListedFolder::name)
                .findFirst()
                .orElse(null);
    }

    private static String about(@Nullable Use use) {
        if (use == null) {
            return "";
        }
        return switch (use) {
            case INBOX -> "always read";
            case SENT -> "what you wrote";
            case JUNK -> "what was taken for junk";
            case ARCHIVE -> "your archive";
            case ALL -> "every mail once more, which takes longest";
            case DRAFTS, TRASH, FLAGGED -> "";
        };
    }
}
