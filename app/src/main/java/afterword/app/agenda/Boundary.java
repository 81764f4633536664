package afterword.app.agenda;

import afterword.application.Application;
import afterword.application.Interview;
import afterword.plan.Plan;
import afterword.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** When a plan changes by the mere passing of time: its windows open and close, interviews end, a day begins. */
final class Boundary {

    private static final Duration THANKS_ARE_MISSED = Duration.ofDays(7);
    private static final List<LocalTime> WINDOWS =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(13, 0), LocalTime.of(17, 0));

    private Boundary() {}

    /** The first such moment after {@code now}; nothing where time alone changes nothing any more. */
    static Optional<Instant> after(Instant now, Application application, Plan plan) {
        TreeSet<Instant> moments = new TreeSet<>();
        for (Interview interview : application.interviews()) {
            moments.add(interview.start());
            moments.add(interview.end());
            moments.add(interview.start().plus(THANKS_ARE_MISSED));
        }
        application.journal().forEach(entry -> moments.add(entry.at()));
        application.directions().forEach(direction -> moments.add(direction.at()));
        boolean open = false;
        for (Step step : plan.steps()) {
            if (step.isOpen()) {
                open = true;
                moments.add(step.from().toInstant());
                moments.add(step.due().toInstant());
                if (step.latest() != null) {
                    moments.add(step.latest().toInstant());
                }
            }
        }
        if (open) {
            ZonedDateTime local = now.atZone(application.zone());
            for (LocalTime window : WINDOWS) {
                moments.add(local.with(window).toInstant());
                moments.add(local.plusDays(1).with(window).toInstant());
            }
        }
        return Optional.ofNullable(moments.higher(now));
    }
}
