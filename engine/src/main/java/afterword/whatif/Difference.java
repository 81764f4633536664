package afterword.whatif;

import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One open step that two plans do not share: it falls away, it is new, or it has another day, channel or recipient.
 *
 * @param before absent: it is new
 * @param after absent: it falls away
 */
public record Difference(@Nullable Step before, @Nullable Step after) {

    /** What two plans do not share of their open steps, in the order of the days. */
    static List<Difference> between(Plan before, Plan after) {
        Map<String, Step> open = new LinkedHashMap<>();
        numbered(before).forEach(open::put);
        List<Difference> differences = new ArrayList<>();
        numbered(after).forEach((key, step) -> {
            Step was = open.remove(key);
            if (was == null || !isSame(was, step)) {
                differences.add(new Difference(was, step));
            }
        });
        open.values().forEach(step -> differences.add(new Difference(step, null)));
        differences.sort((one, other) -> one.step().due().compareTo(other.step().due()));
        return differences;
    }

    /** The step as it would be, or as it was where it falls away. */
    public Step step() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Open steps by what they are for, so that the second check-in is held against the second. */
    private static Map<String, Step> numbered(Plan plan) {
        Map<String, Step> steps = new LinkedHashMap<>();
        int asked = 0;
        for (Step step : plan.steps()) {
            if (step.isOpen()) {
                String key = step.kind() == StepKind.CHECK_IN
                        ? "check-in " + ++asked
                        : step.kind().word() + " " + step.to() + " " + step.id();
                steps.put(key, step);
            }
        }
        return steps;
    }

    private static boolean isSame(Step one, Step other) {
        return one.due().equals(other.due())
                && one.channel() == other.channel()
                && one.slot() == other.slot()
                && Objects.equals(one.to(), other.to())
                && Objects.equals(one.via(), other.via());
    }
}
