package afterword.mail.hear;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The event that a calendar request is about (RFC 5546).
 *
 * @param start a time without a zone is one in the employer's zone
 * @param end the start again where the event has neither end nor duration
 * @param sequence 0 where it is not written
 */
public record Event(Instant start, Instant end, @Nullable String uid, int sequence, String method) {}
