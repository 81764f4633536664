package afterword.sheets;

import java.util.regex.Pattern;

/**
 * The text of a cell, as it goes out and comes in. What a spreadsheet would take for a formula goes out behind an apostrophe,
 * which comes off again: no text of anybody's ever becomes a formula, and none is changed by the way there and back.
 */
final class CellText {

    /** As many characters as a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r|%]", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r|%]", Pattern.DOTALL);

    private CellText() {}

    /** The text in the form that comes back the same: line ends of one kind, nothing that XML cannot hold, not too long. */
    static String settled(String text) {
        StringBuilder settled = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        lines.codePoints()
                .map(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF || isHalf(c) ? 0xFFFD : c)
                .forEach(settled::appendCodePoint);
        // one apostrophe more may be put in front
        return settled.length() < LONGEST ? settled.toString() : settled.substring(0, LONGEST - 2) + "…";
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static String guarded(String text) {
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    static String unguarded(String text) {
        return GUARDED.matcher(text).find() ? text.substring(1) : text;
    }
}
