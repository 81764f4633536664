package afterword.letters.draft.note;

/** Where a note stands, which says whose voice it is in and who acts where nobody is named. */
public enum Field {
    /** What was talked about: theirs. */
    TOPIC,
    /** What they warmed to in the applicant. */
    LIKED,
    /** What they doubted in the applicant. */
    CONCERN,
    /** What they have to deal with. */
    CHALLENGE,
    /** What they are good at. */
    STRENGTH,
    /** Something said in passing. */
    ASIDE,
    /** What the applicant forgot to say. */
    OMITTED,
    /** What the applicant can do. */
    ABILITY,
    /** What was said wrongly, and what is right. */
    CORRECTION,
    /** What the applicant has done or learned since. */
    NEWS;

    /** Whether the applicant acts where the note names nobody. */
    boolean isMine() {
        return this == LIKED || this == OMITTED || this == ABILITY || this == CORRECTION || this == NEWS;
    }

    /** Whether it is the reader's work that the note tells of. */
    boolean isTheirs() {
        return this == TOPIC || this == CHALLENGE || this == STRENGTH;
    }
}
