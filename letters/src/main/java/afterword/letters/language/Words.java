package afterword.letters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a sentence into words and marks, clitics apart: {@code I | 've}, {@code do | n't}. */
final class Words {

    private static final Set<String> CLITICS = Set.of("'m", "'re", "'ve", "'ll", "'d", "'s");

    private Words() {}

    /** Start and end of every word and mark between {@code from} and {@code to}. */
    static List<int[]> split(String text, int from, int to) {
        List<int[]> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            if (Character.isWhitespace(c)) {
                i += size;
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, i, to);
                addWord(words, text, i, end);
                i = end;
            } else {
                words.add(new int[] {i, i + size});
                i += size;
            }
        }
        return words;
    }

    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            boolean joint = "'’-.,:@/&_+".indexOf(c) >= 0
                    && i + size < to
                    && Character.isLetterOrDigit(text.codePointAt(i + size))
                    && joins((char) c, text, i);
            if (!Character.isLetterOrDigit(c) && !isMark(c) && !joint) {
                break;
            }
            i += size;
        }
        return i;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Full stops join initials and numbers, commas and colons only numbers. */
    private static boolean joins(char joint, String text, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (joint) {
            case ',', ':' -> digits;
            case '/', '+', '&' -> true;
            default -> true;
        };
    }

    private static void addWord(List<int[]> words, String text, int from, int to) {
        String word = plain(text.substring(from, to));
        int apostrophe = word.lastIndexOf('\'');
        if (word.endsWith("n't") && word.length() > 3) {
            words.add(new int[] {from, to - 3});
            words.add(new int[] {to - 3, to});
        } else if (apostrophe > 0 && CLITICS.contains(word.substring(apostrophe))) {
            addWord(words, text, from, from + apostrophe);
            words.add(new int[] {from + apostrophe, to});
        } else {
            words.add(new int[] {from, to});
        }
    }

    /** Lower case, with straight apostrophes. */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }
}
