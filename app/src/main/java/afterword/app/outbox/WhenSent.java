package afterword.app.outbox;

import afterword.app.store.OutgoingMail;
import java.time.Instant;

/** What is written down together with the word that a mail is sent: both or neither. */
@FunctionalInterface
public interface WhenSent {

    /** Nothing else. */
    WhenSent NOTHING = (mail, at) -> {};

    void record(OutgoingMail mail, Instant at);
}
