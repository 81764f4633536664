package afterword.mail.hear;

/**
 * That a mail is a machine's.
 *
 * @param kind of which kind
 * @param by the header or the words that tell
 */
record Told(HeardKind kind, String by) {}
