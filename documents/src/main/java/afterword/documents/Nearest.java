package afterword.documents;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant: few letters away, upper and lower case alike. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate fewest edits away (optimal string alignment: a swap of neighbours is one edit), the first of several.
     * Nothing where even that would change more than a third of the word.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > 64) {
            return Optional.empty();
        }
        String wanted = comparable(word);
        int allowed = Math.max(1, wanted.length() / 3);
        String best = null;
        int fewest = allowed + 1;
        for (String candidate : candidates) {
            int edits = edits(wanted, comparable(candidate), fewest);
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String comparable(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static int edits(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
