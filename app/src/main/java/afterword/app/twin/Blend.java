package afterword.app.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what another document knows into one: what is here stands, what is missing comes, what differs is told. */
final class Blend {

    private final List<String> differing = new ArrayList<>();

    /** What differed, in words. */
    List<String> differing() {
        return List.copyOf(differing);
    }

    void fill(ObjectNode here, ObjectNode theirs) {
        for (Map.Entry<String, JsonNode> fact : theirs.properties()) {
            JsonNode known = here.get(fact.getKey());
            JsonNode mine = fact.getValue();
            if (known == null || known.isNull()) {
                here.set(fact.getKey(), mine.deepCopy());
            } else if (known instanceof ObjectNode object && mine instanceof ObjectNode other) {
                fill(object, other);
            } else if (known instanceof ArrayNode list && mine instanceof ArrayNode others) {
                add(list, others);
            } else if (!known.equals(mine)) {
                differing.add(fact.getKey() + " “" + mine.asString() + "”, here “" + known.asString() + "”");
            }
        }
    }

    /** Each once. */
    static void add(ArrayNode list, ArrayNode others) {
        for (JsonNode one : others) {
            if (list.valueStream().noneMatch(one::equals)) {
                list.add(one.deepCopy());
            }
        }
    }
}
