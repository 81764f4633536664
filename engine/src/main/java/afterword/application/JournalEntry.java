package afterword.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. The journal is append-only: every contact is in it (S4-13).
 *
 * @param with the id of the contact; absent only where the kind needs none
 * @param outcome of an outbound entry; inbound and own ones have {@link Outcome#SENT} and mean nothing by it
 * @param said the words heard, or the text of a note
 */
public record JournalEntry(
        Instant at,
        EntryKind kind,
        @Nullable String with,
        @Nullable Channel channel,
        Outcome outcome,
        @Nullable Decision decision,
        @Nullable String said) {

    /** A human answer: an inbound message of a person, or a contact in which the two spoke. */
    public boolean isAnswer() {
        return kind.isHumanInbound() || (kind.isOutbound() && outcome == Outcome.SPOKE);
    }
}
