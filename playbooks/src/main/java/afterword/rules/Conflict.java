package afterword.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on which the articles disagree.
 *
 * @param id such as {@code C-07}
 * @param pairs every two rules that clash
 * @param when the situation in which they do; absent: always
 * @param levels of the precedence that settle it in the balanced playbook
 * @param balanced how they do
 */
public record Conflict(
        String id,
        String topic,
        List<Pair> pairs,
        Strength strength,
        @Nullable String when,
        String clash,
        List<String> levels,
        String balanced) {

    public Conflict {
        pairs = List.copyOf(pairs);
        levels = List.copyOf(levels);
    }

    /** Whether the rule of that id takes part. */
    public boolean concerns(String rule) {
        return pairs.stream()
                .anyMatch(pair -> pair.one().equals(rule) || pair.other().equals(rule));
    }

    /** Two rules, by id. */
    public record Pair(String one, String other) {}
}
