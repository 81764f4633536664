package afterword.rules;

import afterword.application.Word;

/** Where in the product a rule acts. */
public enum Act implements Word {
    /** A step of a plan, its day, its recipient or its channel. */
    PLAN,
    /** What a draft says. */
    LETTER,
    /** What the review of a letter finds. */
    REVIEW,
    /** What the call sheet says. */
    CALL,
    /** What is asked before leaving and written down after. */
    CAPTURE,
    /** What is held back over all applications. */
    GUARD,
    /** What the journal and the agenda keep. */
    RECORD,
    /** The words in which the product speaks of waiting and of answers. */
    MINDSET
}
