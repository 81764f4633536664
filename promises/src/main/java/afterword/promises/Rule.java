package afterword.promises;

import java.util.ArrayList;
import java.util.List;

/** A named part of the grammar: several patterns, the first that fits a stretch of words says what it means. */
final class Rule {

    final String name;
    final int index;
    final List<Node> ways = new ArrayList<>();
    private final int place;

    /** @param place its number among the forks of the grammar */
    Rule(String name, int index, int place) {
        this.name = name;
        this.index = index;
        this.place = place;
    }

    /** The patterns that may begin with a word. */
    Node[] begun(Fit word) {
        return word.begun(place, ways);
    }
}
