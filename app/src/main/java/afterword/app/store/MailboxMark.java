package afterword.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a mailbox has been read.
 *
 * @param mailbox which one: the account, its server and the folder
 * @param uidValidity as long as the server says the same number, UIDs count
 * @param lastUid what has a greater one is new
 * @param known a digest of whom the person knew then; empty until a reading is through
 * @param looked when it was read through last
 * @param trouble what was in the way the last time, in words
 */
public record MailboxMark(
        Owner owner,
        String mailbox,
        long uidValidity,
        long lastUid,
        String known,
        Instant looked,
        @Nullable String trouble) {}
