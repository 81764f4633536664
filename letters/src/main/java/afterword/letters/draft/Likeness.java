package afterword.letters.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two texts share: stems of their words, or runs of three words. */
final class Likeness {

    private static final Set<String> COMMON = Set.of(
            "with",
            "without",
            "from",
            "that",
            "this",
            "have",
            "been",
            "only",
            "more",
            "than",
            "their",
            "they",
            "them",
            "what",
            "when",
            "where",
            "which",
            "about",
            "every",
            "there",
            "into",
            "over",
            "never",
            "would",
            "could",
            "years",
            "year",
            "months",
            "weeks",
            "days",
            "hours",
            "said",
            "asked",
            "team",
            "work",
            "time",
            "experience",
            "since",
            "last",
            "level",
            "full",
            "short",
            "long",
            "small",
            "large",
            "high",
            "good",
            "late",
            "first",
            "part",
            "class",
            "course",
            "people",
            "nothing",
            "everyone");

    private Likeness() {}

    /** The number of stems, of words of four letters and more and of names, that stand in both. */
    static long shared(String one, String other) {
        Set<String> stems = stems(one);
        return stems(other).stream().filter(stems::contains).count();
    }

    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = word.matches("\\p{Lu}[\\p{L}\\p{N}]{2,}");
            if ((lower.length() > 3 || name) && !COMMON.contains(lower)) {
                stems.add(lower.length() > 5 ? lower.substring(0, 5) : lower.replaceAll("s$", ""));
            }
        }
        return stems;
    }

    /** The runs of three words of {@code text}. */
    static Set<List<String>> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .strip()
                .split("\\s+"));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(words.subList(i, i + 3));
        }
        return runs;
    }
}
