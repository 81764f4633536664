package afterword.mail.hear;

/**
 * Words that a meaning rests on.
 *
 * @param start in UTF-16 code units of the decoded plain text without the quoted thread
 * @param end exclusive
 */
public record Evidence(int start, int end, String text) {}
