package afterword.app.sending;

import afterword.application.Word;

/** How a letter goes out. */
public enum Way implements Word {
    /** Put among the drafts of the person's mailbox; they send it themselves. */
    DRAFT,
    /** In half a minute, which is the time to take it back. */
    NOW,
    /** On the next weekday morning at the employer's that lies in the step's window. */
    GOOD_HOUR
}
