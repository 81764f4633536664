package afterword.app.store;

import afterword.application.Word;

/** What became of a mail that was heard. */
public enum HeardState implements Word {
    /** It waits for the person's word; till then nothing goes out for its application. */
    PROPOSED,
    /** The person said what it means, and the journal says so. */
    CONFIRMED,
    /** The person said that it means nothing here. */
    REFUSED,
    /** A machine wrote it. */
    NO_ANSWER,
    /** It belongs to no application; only its Message-ID is kept, so that it is not looked into again. */
    PASSED
}
