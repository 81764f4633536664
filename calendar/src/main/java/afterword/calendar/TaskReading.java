package afterword.calendar;

import biweekly.component.VTodo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One task on its way from the library's form to ours; what cannot be read becomes a problem of its file. */
final class TaskReading {

    private static final int ALL_OF_IT = 100;

    private final VTodo task;
    private final ReadComponent component;

    TaskReading(VTodo task, ReadComponent component) {
        this.task = task;
        this.component = component;
    }

    /** The task, or nothing where a problem was noted. */
    Optional<CalendarTask> task(Optional<ZoneId> calendarZone) {
        EventTime time = new EventTimes(component, calendarZone).of(task);
        if (component.hasFailed()) {
            return Optional.empty();
        }
        String uid = task.getUid() == null || task.getUid().getValue() == null
                ? ""
                : task.getUid().getValue().strip();
        Instant doneAt = task.getCompleted() == null
                ? null
                : ReadComponent.utc(task.getCompleted().getValue());
        // some programs write one of the three, and only one
        boolean done = doneAt != null
                || (task.getStatus() != null && task.getStatus().isCompleted())
                || (task.getPercentComplete() != null
                        && task.getPercentComplete().getValue() != null
                        && task.getPercentComplete().getValue() >= ALL_OF_IT);
        String description = ReadComponent.text(task.getDescription());
        return Optional.of(new CalendarTask(
                uid,
                ReadComponent.number(task.getSequence()),
                ReadComponent.stamp(task.getDateTimeStamp()),
                time,
                done,
                doneAt,
                task.getStatus() != null && task.getStatus().isCancelled(),
                component.cut(ReadComponent.text(task.getSummary()), ReadComponent.LONGEST_LINE),
                component.cut(description == null ? null : PlainText.tidy(description), ReadComponent.LONGEST_TEXT),
                component.line(),
                component.remarks()));
    }
}
