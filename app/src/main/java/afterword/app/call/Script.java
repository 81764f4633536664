package afterword.app.call;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what to say.
 *
 * @param when such as "If a machine answers"
 */
public record Script(String when, String words) {

    /** The parts of a call sheet as it is drafted: a line that ends in a colon heads what follows it. */
    public static List<Script> of(String sheet) {
        List<Script> parts = new ArrayList<>();
        String when = "";
        StringBuilder words = new StringBuilder();
        for (String line : sheet.split("\n", -1)) {
            if (line.endsWith(":") && line.length() < 60) {
                add(parts, when, words);
                when = line.substring(0, line.length() - 1);
                words.setLength(0);
            } else {
                words.append(line).append('\n');
            }
        }
        add(parts, when, words);
        return parts;
    }

    private static void add(List<Script> parts, String when, StringBuilder words) {
        if (!when.isEmpty() && !words.toString().isBlank()) {
            parts.add(new Script(when, words.toString().strip()));
        }
    }
}
