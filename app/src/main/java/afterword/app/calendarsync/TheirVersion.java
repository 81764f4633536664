package afterword.app.calendarsync;

import afterword.app.store.CalendarItem;
import afterword.calendar.CalendarEntry;
import afterword.calendar.CalendarEvent;
import afterword.calendar.CalendarFile;
import afterword.calendar.CalendarReader;
import afterword.calendar.CalendarTask;
import afterword.calendar.EntryForm;
import afterword.calendar.EventTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of our entries as the person left it in their calendar.
 *
 * @param time absent where they took the times out of it
 * @param doneAt when it was ticked off, as far as their program notes it
 */
record TheirVersion(
        EntryForm form,
        @Nullable EventTime time,
        boolean done,
        @Nullable Instant doneAt,
        boolean cancelled) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The entry of that UID; nothing where the text holds none of that form. */
    static Optional<TheirVersion> read(String text, String uid, EntryForm form) {
        CalendarFile file = CalendarReader.read(uid, text.getBytes(StandardCharsets.UTF_8));
        return form == EntryForm.EVENTS
                ? file.events().stream()
                        .filter(event -> event.uid().equals(uid))
                        .findFirst()
                        .map(TheirVersion::of)
                : file.tasks().stream()
                        .filter(task -> task.uid().equals(uid))
                        .findFirst()
                        .map(TheirVersion::of);
    }

    private static TheirVersion of(CalendarEvent event) {
        return new TheirVersion(EntryForm.EVENTS, event.time(), false, null, event.cancelled());
    }

    private static TheirVersion of(CalendarTask task) {
        return new TheirVersion(EntryForm.TASKS, task.time(), task.done(), task.doneAt(), task.cancelled());
    }

    /**
     * The entry as it now stands there, waiting for the person's word; nothing where its times are still ours.
     *
     * @param wanted the step as the plan has it now
     * @param yours the person's zone, for times without one
     */
    Optional<CalendarItem> moved(CalendarItem item, CalendarEntry wanted, ZoneId yours) {
        if (time == null) {
            return Optional.empty();
        }
        Instant start = start(time, yours);
        Instant end = time.hasEnd() && !time.allDay() ? time.endIn(yours) : start;
        if (isAt(start, end, item.start(), item.due())
                || isAt(start, end, item.nextStart(), item.nextDue())
                || isAt(start, end, wanted.start(), wanted.due())) {
            return Optional.empty();
        }
        // where only the due date was moved, it is to come up again in the morning of that day
        boolean onlyDue = start.equals(item.start()) || !time.hasEnd();
        Instant to = onlyDue ? end.atZone(yours).with(MORNING).toInstant() : start;
        return Optional.of(item.movedTo(to, start, end));
    }

    /** Of an event the start tells; of a task also the due date, which may be all that is given. */
    private boolean isAt(Instant start, Instant end, Instant ourStart, Instant ourDue) {
        if (form == EntryForm.EVENTS) {
            return start.equals(ourStart);
        }
        return start.equals(end)
                ? start.equals(ourStart) || end.equals(ourDue)
                : start.equals(ourStart) && end.equals(ourDue);
    }

    /** A day without a time begins in the morning. */
    private static Instant start(EventTime time, ZoneId yours) {
        return time.allDay()
                ? time.start().toLocalDate().atTime(MORNING).atZone(yours).toInstant()
                : time.startIn(yours);
    }
}
