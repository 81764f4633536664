package afterword.plan;

import afterword.application.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must not be done now, and why: restraint is part of the plan.
 *
 * @param channel the one refused; absent: any
 * @param until the first day on which it may be done, in the employer's zone; absent: no day is known
 */
public record Refusal(
        StepKind kind, @Nullable Channel channel, @Nullable LocalDate until, List<Because> because) {

    public Refusal {
        because = List.copyOf(because);
    }
}
