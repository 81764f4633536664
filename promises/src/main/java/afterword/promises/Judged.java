package afterword.promises;

/**
 * A time that was heard, with its verdict.
 *
 * @param when the date it comes to, where an event makes it another than was named
 * @param reason the key of the sentence that says why it is no promise
 * @param event whether it is when something else happens, after which the news comes
 */
record Judged(Heard.Item item, When when, Verdict verdict, String reason, boolean event) {

    /** Whether it names a day or a stretch of days, from which something may count. */
    boolean isDate() {
        return switch (when.sort()) {
            case LOOSE, LENGTH, PAST, COUNTED -> false;
            default -> true;
        };
    }
}
