package afterword.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar that we publish.
 *
 * @param uid the same for the same thing to do, over all changes of it
 * @param end of the time that it takes in the calendar as an event
 * @param due until when it is to be done, as a task; not before {@code start}
 * @param zone in which its times are written
 * @param busy whether it takes up the time, so that others see it as taken
 * @param done whether it is done; a task is ticked off then
 * @param alarms how long before the start to remind; empty: never
 * @param category absent: none
 */
public record CalendarEntry(
        String uid,
        Instant start,
        Instant end,
        Instant due,
        ZoneId zone,
        String summary,
        String description,
        @Nullable String location,
        @Nullable String url,
        @Nullable String category,
        boolean busy,
        boolean done,
        List<Duration> alarms) {

    public CalendarEntry {
        alarms = List.copyOf(alarms);
    }

    /** The same at another time. */
    public CalendarEntry at(Instant newStart, Instant newEnd, Instant newDue) {
        return new CalendarEntry(
                uid, newStart, newEnd, newDue, zone, summary, description, location, url, category, busy, done, alarms);
    }

    /** Where its time ends in a calendar of that form. */
    Instant endAs(EntryForm form) {
        return form == EntryForm.EVENTS ? end : due;
    }
}
