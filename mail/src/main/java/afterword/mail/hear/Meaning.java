package afterword.mail.hear;

import afterword.application.Word;

/** What a reply means, the weightiest first: of two meanings in one mail the first of this order counts. */
public enum Meaning implements Word {
    OFFER,
    DECLINE,
    NEXT_ROUND,
    NEW_DATE,
    /** A freeze, a pause, with no date. */
    HOLD,
    /** They ask for something. */
    QUESTION,
    ACKNOWLEDGEMENT,
    /** Better than wrong. */
    UNSURE
}
