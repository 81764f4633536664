package afterword.app.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place where two documents differ.
 *
 * @param place a JSON pointer
 */
public record Differing(
        String place, @Nullable String one, @Nullable String other) {

    static void collect(String place, @Nullable JsonNode one, @Nullable JsonNode other, List<Differing> found) {
        if (one != null && one.equals(other)) {
            return;
        }
        boolean deep = (one == null || one.isContainer()) && (other == null || other.isContainer());
        if (!deep) {
            found.add(new Differing(place, shown(one), shown(other)));
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        addKeys(one, keys);
        addKeys(other, keys);
        for (String key : keys) {
            collect(place + "/" + key, child(one, key), child(other, key), found);
        }
    }

    private static void addKeys(@Nullable JsonNode node, Set<String> keys) {
        if (node != null && node.isObject()) {
            keys.addAll(node.propertyNames());
        } else if (node != null) {
            for (int i = 0; i < node.size(); i++) {
                keys.add(String.valueOf(i));
            }
        }
    }

    private static @Nullable JsonNode child(@Nullable JsonNode node, String key) {
        if (node == null) {
            return null;
        }
        return node.isArray() ? node.get(Integer.parseInt(key)) : node.get(key);
    }

    private static @Nullable String shown(@Nullable JsonNode node) {
        return node == null ? null : node.isString() ? node.asString() : node.toString();
    }
}
