package afterword.mail.hear;

/**
 * One sentence of a mail.
 *
 * @param start in UTF-16 code units of the text without the thread
 * @param end exclusive
 * @param raw as it stands there
 * @param matter what it says to the applicant: the same, with their name made "you" where others speak of them
 * @param plain lower case, contractions spelled out, one space between words, known names replaced by what they are
 * @param asks whether it ends with a question mark
 */
record Sentence(int start, int end, String raw, String matter, String plain, boolean asks) {

    Evidence asEvidence() {
        return new Evidence(start, end, raw);
    }
}
