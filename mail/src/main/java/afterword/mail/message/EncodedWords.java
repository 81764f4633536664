package afterword.mail.message;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encoded words of header fields (RFC 2047), read wherever they stand: in quotes and inside words too. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?[^?\\s]+\\?[BbQq]\\?[^?]*\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");

    private EncodedWords() {}

    static String decode(String field) {
        String unfolded = field.replaceAll("\\r?\\n[ \\t]*", " ");
        Matcher word = WORD.matcher(BETWEEN.matcher(unfolded).replaceAll("$1$2"));
        return word.replaceAll(found -> Matcher.quoteReplacement(one(found.group())))
                .strip();
    }

    private static String one(String word) {
        try {
            return MimeUtility.decodeWord(word.replace(' ', '_'));
        } catch (jakarta.mail.internet.ParseException | UnsupportedEncodingException | RuntimeException broken) {
            return word;
        }
    }
}
