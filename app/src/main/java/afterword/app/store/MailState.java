package afterword.app.store;

import afterword.application.Word;

/** What is known of a mail in the outbox. */
public enum MailState implements Word {
    /** Nothing has gone out. */
    QUEUED,
    /** Handed over to the server or about to be; the outcome is not known. */
    SENDING,
    SENT,
    /** For good, by the server, in its words. */
    REFUSED,
    /** Only the person can settle it. */
    NEEDS_A_PERSON,
    /** Put among the drafts of their mailbox; they send it themselves. */
    IN_DRAFTS,
    /** Taken back before anything went out, or given up. */
    CANCELLED;

    /** Whether it may go out from here, or may have: its letter must stay as it is. */
    public boolean isUnderWay() {
        return this == QUEUED || this == SENDING || this == NEEDS_A_PERSON;
    }
}
