package afterword.promises;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a word is to a grammar: the literals and classes that it fits, and which ways through the grammar begin with it. */
final class Fit {

    private final BitSet features;
    private final AtomicReferenceArray<Node[]> begun;

    /** @param places how many forks the grammar has */
    Fit(BitSet features, int places) {
        this.features = features;
        this.begun = new AtomicReferenceArray<>(places);
    }

    boolean has(int feature) {
        return features.get(feature);
    }

    /** Those of the ways at a fork that may begin with this word, in order; worked out when first asked. */
    Node[] begun(int place, List<Node> ways) {
        Node[] known = begun.get(place);
        if (known != null) {
            return known;
        }
        // A way that comes back to its own fork finds all of them open.
        begun.set(place, ways.toArray(Node[]::new));
        Node[] open = ways.stream().filter(way -> way.mayBegin(this)).toArray(Node[]::new);
        begun.set(place, open);
        return open;
    }
}
