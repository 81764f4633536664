package afterword.mail.send;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, with everything that will stand in it.
 *
 * @param messageId of our own making, with its angle brackets; known before the first byte goes out
 * @param inReplyTo the Message-ID of their last mail; absent where this begins a thread
 * @param references those of the thread, the oldest first
 * @param date when it was written
 */
public record OutgoingMail(
        String messageId,
        Address from,
        Address to,
        String subject,
        String body,
        @Nullable String inReplyTo,
        List<String> references,
        List<Attachment> attachments,
        Instant date) {

    /** A name and an address. */
    public record Address(String name, String address) {}

    /** A file to send along. */
    public record Attachment(String name, String mediaType, byte[] content) {}

    public OutgoingMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }
}
