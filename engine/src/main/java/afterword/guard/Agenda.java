package afterword.guard;

import afterword.application.Channel;
import afterword.plan.Because;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do over all applications, and what is held back.
 *
 * @param items in order of the time proposed for each
 * @param held steps that are not to be taken now, then kinds of contact that the plans refuse, with their reasons
 */
public record Agenda(List<Item> items, List<Held> held) {

    public Agenda {
        items = List.copyOf(items);
        held = List.copyOf(held);
    }

    /**
     * The agenda of all these applications.
     *
     * @param days steps due on or before the employer's local date of now plus so many days are listed; what is overdue
     *     always is
     */
    public static Agenda of(List<Tracked> applications, Instant now, int days) {
        return new Scheduling(applications, now, days).agenda();
    }

    /**
     * A step, with the application it belongs to.
     *
     * @param at a good time for it within its window, in the employer's zone; an hour from that of another employer
     * @param because what to bear in mind, such as a company whose name is alike
     * @param suggestions such as one message about two roles
     */
    public record Item(
            String application,
            String company,
            String position,
            Step step,
            ZonedDateTime at,
            List<Because> because,
            List<String> suggestions) {

        public Item {
            because = List.copyOf(because);
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * What is not to be done now.
     *
     * @param step the one that waits; absent where the plan refuses a kind of contact
     * @param channel the one refused; absent: any
     * @param until when it may be done, in the employer's zone; absent: it may not
     */
    public record Held(
            String application,
            String company,
            String position,
            StepKind kind,
            @Nullable Step step,
            @Nullable Channel channel,
            @Nullable ZonedDateTime until,
            List<Because> because,
            List<String> suggestions) {

        public Held {
            because = List.copyOf(because);
            suggestions = List.copyOf(suggestions);
        }
    }
}
