package afterword.letters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences; titles, initials and abbreviations end none. */
final class Splitter {

    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "sr", "sra", "st", "mt", "capt", "sgt", "lt", "col",
            "gen", "hon", "vs", "e.g", "i.e", "cf", "approx", "no", "fig", "dept", "messrs", "mme", "mlle");
    private static final Set<String> LAST_BEFORE_CAPITAL =
            Set.of("inc", "ltd", "co", "corp", "jr", "etc", "a.m", "p.m", "st", "ave", "rd", "p.s", "ph.d", "m.d");

    private Splitter() {}

    /** Start and end of every sentence between {@code from} and {@code to}, without the blanks around it. */
    static List<int[]> split(String text, int from, int to) {
        List<int[]> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' && c != '…') {
                continue;
            }
            int last = i;
            while (last + 1 < to && ".!?…\"”’')]".indexOf(text.charAt(last + 1)) >= 0) {
                last++;
            }
            if (last + 1 < to && !Character.isWhitespace(text.charAt(last + 1))) {
                continue;
            }
            if (c == '.' && last == i && isAbbreviation(text, start, i, last + 1, to)) {
                continue;
            }
            add(sentences, text, start, last + 1);
            start = last + 1;
            i = last;
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private static boolean isAbbreviation(String text, int start, int dot, int after, int to) {
        int wordStart = dot;
        while (wordStart > start
                && (Character.isLetterOrDigit(text.charAt(wordStart - 1)) || text.charAt(wordStart - 1) == '.')) {
            wordStart--;
        }
        String word = text.substring(wordStart, dot).toLowerCase(Locale.ROOT);
        int next = after;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= to) {
            return false;
        }
        if (word.equals("no") || word.equals("fig") || word.equals("p") || word.equals("pp")) {
            return Character.isDigit(text.charAt(next));
        }
        if (NEVER_LAST.contains(word)) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(wordStart)) && !word.equals("i");
        if (initial) {
            return Character.isUpperCase(text.charAt(next));
        }
        return Character.isLowerCase(text.charAt(next))
                || (LAST_BEFORE_CAPITAL.contains(word) && Character.isLowerCase(text.charAt(next)));
    }

    private static void add(List<int[]> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new int[] {from, to});
        }
    }
}
