package afterword.promises;

/** What the words around a time make of it. */
enum Verdict {
    /** Said of the decision or the news. */
    NEWS,
    /** A time, and nothing that would make it another thing's. */
    PLAIN,
    /** A time by which something is to be, though it is not said what. */
    GUESS,
    /** Before which there is nothing. */
    EARLIEST,
    DENIED,
    /** Of an absence, a beginning, a payment, something past, the applicant's own. */
    OTHER,
    /** When people meet; the news may come after it. */
    GATHERING
}
