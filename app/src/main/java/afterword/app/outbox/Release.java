package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold for a mail to go out, looked at again in the moment of sending. */
@FunctionalInterface
public interface Release {

    /** Everything goes out. */
    Release ALWAYS = (mail, now) -> Optional.empty();

    /**
     * A no.
     *
     * @param until when it becomes a yes if nothing happens till then; absent: only the person can settle it
     */
    record Refusal(String why, @Nullable Instant until) {}

    /** Why it must not go out now; nothing where everything holds. */
    Optional<Refusal> refusal(OutgoingMail mail, Instant now);
}
