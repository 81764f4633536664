package afterword.app.agenda.web;

import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.saying.Links;
import afterword.app.saying.Times;
import afterword.plan.Because;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, in words.
 *
 * @param id of the application
 * @param application its page
 * @param late a kind word where the due is past
 * @param logHref where it is recorded as done; absent where doing it records it
 */
public record ItemView(
        String id,
        String application,
        String toDo,
        String company,
        String when,
        @Nullable String late,
        boolean tail,
        String doHref,
        String doLabel,
        @Nullable String logHref,
        List<String> steps,
        List<Because> because) {

    /** @param today whether to say by what hour, rather than on what day */
    public static ItemView of(AgendaItem item, Times times, boolean today) {
        AgendaStep first = item.first();
        List<String> steps = item.steps().stream().map(AgendaStep::id).toList();
        LocalDate day = first.due().withZoneSameInstant(times.there()).toLocalDate();
        return new ItemView(
                first.application(),
                Links.application(first.application()),
                item.toDo(),
                first.company(),
                !today
                        ? times.shortDay(day)
                        : item.isLongOverdue(times.now()) ? "since " + times.day(day) : times.deadline(first.due()),
                !today || !item.isOverdue(times.now())
                        ? null
                        : item.isLongOverdue(times.now())
                                ? "late, and still welcome"
                                : "a little late, and still welcome",
                first.tail(),
                Links.doing(first.application(), first.kind(), first.channel(), steps),
                Links.doingLabel(first.kind(), first.channel(), steps.size()),
                Links.logging(first.application(), first.kind(), steps),
                steps,
                first.because());
    }
}
