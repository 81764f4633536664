package afterword.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param letter the id of the letter it carries: one letter, one mail
 * @param messageId of our own making, kept before the first byte goes out
 * @param contact the id of whom it is to
 * @param sender the address it is from
 * @param address the one address it is to
 * @param mail the whole message (RFC 5322), in ASCII
 * @param due when it may be tried next
 * @param latest it is not sent after this without asking
 * @param words the server's last, or why a person is needed
 * @param overruled the writer's words, where it goes out against a blocking finding
 */
public record OutgoingMail(
        Owner owner,
        String application,
        String letter,
        String messageId,
        String contact,
        String sender,
        String address,
        String mail,
        MailState state,
        int attempts,
        Instant due,
        Instant latest,
        @Nullable String words,
        @Nullable String overruled) {}
