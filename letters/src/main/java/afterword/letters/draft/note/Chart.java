package afterword.letters.draft.note;

import java.util.HashMap;
import java.util.Map;

/** What spans of a note cost as one production of the grammar, each reckoned once. */
final class Chart {

    /** The cost of the words from one place up to another. */
    @FunctionalInterface
    interface Cost {

        double of(int from, int to);
    }

    private final Map<Long, Double> known = new HashMap<>();
    private final Cost cost;

    Chart(Cost cost) {
        this.cost = cost;
    }

    double of(int from, int to) {
        long span = from * 100L + to;
        Double found = known.get(span);
        if (found == null) {
            found = cost.of(from, to);
            known.put(span, found);
        }
        return found;
    }
}
