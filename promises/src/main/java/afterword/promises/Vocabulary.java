package afterword.promises;

import afterword.promises.Token.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a language: what they are, how else they are written, and which may be passed over. */
final class Vocabulary {

    /**
     * A word that is often something else, such as May, and the words after which it is what we take it for.
     *
     * @param capital whether a capital letter within a sentence tells it, too
     */
    record Doubtful(Set<String> after, Set<String> notBefore, boolean capital) {}

    private static final int SHORTEST_TYPO = 6;

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, List<String[]>> fillers = new HashMap<>();
    private final Map<String, Doubtful> doubtful = new HashMap<>();
    private final Set<String> typosOf = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> ordinalEndings = new HashSet<>();
    private final Set<String> closers = new HashSet<>();
    private final Set<String> classes = new HashSet<>();

    void add(String kind, String word, Object value) {
        classes.add(kind);
        senses.computeIfAbsent(word, w -> new ArrayList<>()).add(new Sense(kind, value));
    }

    void addSame(String written, String meant) {
        same.put(written, meant);
    }

    void addEnding(String ending, String meant) {
        endings.put(ending, meant);
    }

    void addFiller(String phrase) {
        String[] words = phrase.split(" ");
        List<String[]> begun = fillers.computeIfAbsent(words[0], w -> new ArrayList<>());
        begun.add(words);
        begun.sort((one, other) -> other.length - one.length);
    }

    void addDoubtful(String word, Doubtful when) {
        doubtful.put(word, when);
    }

    Set<String> typosOf() {
        return typosOf;
    }

    Set<String> abbreviations() {
        return abbreviations;
    }

    Set<String> ordinalEndings() {
        return ordinalEndings;
    }

    Set<String> closers() {
        return closers;
    }

    Set<String> classes() {
        return classes;
    }

    List<Sense> sensesOf(String word) {
        return senses.getOrDefault(word, List.of());
    }

    boolean knows(String word) {
        return senses.containsKey(word);
    }

    @Nullable
    Doubtful doubtful(String word) {
        return doubtful.get(word);
    }

    List<String[]> fillersFrom(String word) {
        return fillers.getOrDefault(word, List.of());
    }

    /** A word as the grammar has it, which may be several: {@code won't} is will, not. */
    String[] plain(String word) {
        String meant = same.get(word);
        if (meant != null) {
            return meant.split(" ");
        }
        for (int at = word.indexOf('\''); at >= 0; at = word.indexOf('\'', at + 1)) {
            String ending = endings.get(word.substring(at));
            if (ending != null && at > 0) {
                return new String[] {word.substring(0, at), ending};
            }
        }
        if (word.endsWith("n't") && endings.containsKey("n't")) {
            return new String[] {word.substring(0, word.length() - 3), endings.get("n't")};
        }
        return new String[] {word};
    }

    /** The only date word that {@code word} is a slip of the pen of. */
    @Nullable
    String meantBy(String word) {
        if (word.length() < SHORTEST_TYPO - 1 || knows(word)) {
            return null;
        }
        String found = null;
        for (String target : typosOf) {
            int allowed = target.length() >= 8 ? 2 : 1;
            if (target.length() >= SHORTEST_TYPO
                    && target.charAt(0) == word.charAt(0)
                    && Math.abs(target.length() - word.length()) <= allowed
                    && distance(word, target, allowed) <= allowed) {
                if (found != null) {
                    return null;
                }
                found = target;
            }
        }
        return found;
    }

    /** Letters to add, leave out, change or swap. */
    private static int distance(String one, String other, int enough) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > enough) {
                return least;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
