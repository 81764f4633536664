package afterword.plan;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What to do about one application, in order of {@code due}: what is done, what is open, and what would follow if nobody
 * ever answered.
 *
 * @param playbook the id of the playbook that made it
 * @param now in the employer's zone
 */
public record Plan(String playbook, ZonedDateTime now, PlanState state, List<Step> steps, List<Refusal> refused) {

    public Plan {
        steps = List.copyOf(steps);
        refused = List.copyOf(refused);
    }

    /** The next thing to do, if there is one within the horizon. */
    public Optional<Step> next() {
        return steps.stream().filter(Step::isOpen).findFirst();
    }
}
