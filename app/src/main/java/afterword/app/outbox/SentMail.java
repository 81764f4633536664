package afterword.app.outbox;

/** Looks in the mailbox for what has been sent, by its Message-ID. */
@FunctionalInterface
public interface SentMail {

    /** Nobody looks, so nobody knows. */
    SentMail UNKNOWN = messageId -> false;

    /** Whether it is certain that a mail of that Message-ID went out; what is not found may have gone out all the same. */
    boolean holds(String messageId);
}
