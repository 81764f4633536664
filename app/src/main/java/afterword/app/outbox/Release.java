package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import java.time.Instant;
import java.util.Optional;

/** What must hold for a mail to go out, looked at again in the moment of sending. */
@FunctionalInterface
public interface Release {

    /** Everything goes out. */
    Release ALWAYS = (mail, now) -> Optional.empty();

    /** Why it must not go out now; nothing where everything holds. */
    Optional<String> refusal(OutgoingMail mail, Instant now);
}
