package afterword.letters.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pieces of patterns that have a name, such as {@code day} for the days of the week. A phrase may use those before it. */
public final class Phrases {

    private final Map<String, Pattern.Node> nodes = new LinkedHashMap<>();

    /** Reads phrases in the order given. */
    public static Phrases of(Map<String, String> sources) {
        Phrases phrases = new Phrases();
        sources.forEach((name, source) -> phrases.nodes.put(name, new PatternParser(source, phrases).parse()));
        return phrases;
    }

    Pattern.Node named(String name) {
        Pattern.Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no phrase '" + name + "' above; there are " + nodes.keySet());
        }
        return node;
    }
}
