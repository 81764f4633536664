package afterword.app.letter.web;

import afterword.letters.review.Resemblance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Two letters of a panel side by side: how near they are to being too alike, and what they share.
 *
 * @param width of a bar of 100 that is full where the reviewer objects
 */
record Pair(String one, String other, int width, String words, boolean tooMuch, String shared) {

    private static final int FULL = 100;
    private static final double CLOSE = 0.6;
    private static final int MOST_SHARED = 8;

    /** Every two of them once. */
    static List<Pair> of(List<LetterView> letters, BiFunction<String, String, Resemblance> compared) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                pairs.add(pair(letters.get(i), letters.get(j), compared));
            }
        }
        return pairs;
    }

    private static Pair pair(LetterView one, LetterView other, BiFunction<String, String, Resemblance> compared) {
        Resemblance resemblance = compared.apply(one.body(), other.body());
        List<String> shared = resemblance.shared();
        return new Pair(
                one.to(),
                other.to(),
                (int) Math.round(Math.min(1, resemblance.nearness()) * FULL),
                resemblance.isTooMuch() ? "too alike" : resemblance.nearness() >= CLOSE ? "rather close" : "well apart",
                resemblance.isTooMuch(),
                shared.isEmpty()
                        ? "nothing but courtesies"
                        : String.join(", ", shared.subList(0, Math.min(shared.size(), MOST_SHARED)))
                                        .toLowerCase(Locale.ROOT)
                                + (shared.size() > MOST_SHARED ? " …" : ""));
    }
}
