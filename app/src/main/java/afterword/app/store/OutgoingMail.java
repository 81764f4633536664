package afterword.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param application absent of a mail to oneself
 * @param letter the id of the letter it carries: one letter, one mail; of a mail to oneself what it is
 * @param letterVersion the letter as it was read through when it was put here
 * @param messageId of our own making, kept before the first byte goes out
 * @param contact the id of whom it is to; absent of a mail to oneself
 * @param sender the address it is from
 * @param address the one address it is to
 * @param mail the whole message (RFC 5322), in ASCII
 * @param uncertain whether it may have gone out without our knowing
 * @param due when it may be tried next
 * @param latest it is not sent after this without asking
 * @param words the server's last, or why a person is needed
 * @param overruled the writer's words, where it goes out against a blocking finding
 * @param seen what stands in the mailbox up to then is known to the person
 */
public record OutgoingMail(
        Owner owner,
        @Nullable String application,
        String letter,
        long letterVersion,
        String messageId,
        @Nullable String contact,
        String sender,
        String address,
        String mail,
        MailState state,
        boolean uncertain,
        int attempts,
        Instant due,
        Instant latest,
        @Nullable String words,
        @Nullable String overruled,
        Instant seen,
        Instant changed) {

    /** A mail of which nothing is known but what is to become of it. */
    public static OutgoingMail intended(
            MailState state,
            Owner owner,
            @Nullable String application,
            String letter,
            long letterVersion,
            String messageId,
            @Nullable String contact,
            String sender,
            String address,
            String mail,
            Instant due,
            Instant latest,
            @Nullable String overruled,
            Instant seen) {
        return new OutgoingMail(
                owner,
                application,
                letter,
                letterVersion,
                messageId,
                contact,
                sender,
                address,
                mail,
                state,
                false,
                0,
                due,
                latest,
                null,
                overruled,
                seen,
                due);
    }

    public boolean isToOneself() {
        return application == null;
    }
}
