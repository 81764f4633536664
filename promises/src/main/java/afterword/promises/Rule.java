package afterword.promises;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A named part of the grammar: several patterns, the first that fits a stretch of words says what it means. */
final class Rule {

    /** A pattern, and what a word must fit for it to begin there. */
    static final class Way {
        final Node start;
        final int slots;
        final String text;
        final BitSet first = new BitSet();
        /** Whether it can begin anywhere. */
        boolean open;

        Way(Node start, int slots, String text) {
            this.start = start;
            this.slots = slots;
            this.text = text;
        }
    }

    final String name;
    final int index;
    final List<Way> ways = new ArrayList<>();
    final BitSet first = new BitSet();
    boolean open;

    Rule(String name, int index) {
        this.name = name;
        this.index = index;
    }
}
