package afterword.app.store;

import afterword.application.Channel;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter: a draft until it is sent, then kept as sent.
 *
 * @param step the id of the step of the plan it was written for, where there is one
 * @param kind in the words of the contract, such as {@code thank-you}
 * @param to the id of the contact
 * @param dismissed the findings of the review that the writer said do not apply
 * @param sent absent while it is a draft
 * @param overruled the writer's words for sending it against a blocking finding
 */
public record StoredLetter(
        String id,
        long version,
        @Nullable String step,
        String kind,
        String to,
        Channel channel,
        String subject,
        String body,
        Set<String> dismissed,
        Instant changed,
        @Nullable Instant sent,
        @Nullable String overruled) {

    public StoredLetter {
        dismissed = Set.copyOf(dismissed);
    }

    public boolean isSent() {
        return sent != null;
    }
}
