package afterword.app.outbox;

import afterword.app.store.OutgoingMail;

/** Looks in the sender's mailbox for what has been sent, by its Message-ID. */
@FunctionalInterface
public interface SentMail {

    /** Nobody looks, so nobody knows. */
    SentMail UNKNOWN = mail -> false;

    /** Whether it is certain that a mail went out; what is not found may have gone out all the same. */
    boolean holds(OutgoingMail mail);
}
