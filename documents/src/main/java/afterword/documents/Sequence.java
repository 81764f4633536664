package afterword.documents;

import java.util.ArrayList;
import java.util.List;

/** Values in order. */
final class Sequence extends Node {

    final List<Node> items = new ArrayList<>(4);

    Sequence(long place) {
        super(place);
    }

    @Override
    String shown() {
        return items.isEmpty() ? "[]" : "[…]";
    }

    @Override
    String kind() {
        return "a list";
    }
}
