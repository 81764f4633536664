package afterword.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a calendar keeps it (VTODO, RFC 5545, 3.6.2).
 *
 * @param uid the same over all changes of it; empty where it has none
 * @param sequence counts the changes, from 0
 * @param time from when until when; the same twice where only a due date is given; absent where neither is
 * @param done whether it is ticked off
 * @param doneAt when it was; absent where the program did not note it
 * @param cancelled whether somebody struck it out
 * @param line where it begins in the file, from 1
 * @param remarks what was not as it should be, in sentences for the person
 */
public record CalendarTask(
        String uid,
        int sequence,
        @Nullable Instant stamp,
        @Nullable EventTime time,
        boolean done,
        @Nullable Instant doneAt,
        boolean cancelled,
        @Nullable String summary,
        @Nullable String description,
        int line,
        List<String> remarks) {

    public CalendarTask {
        remarks = List.copyOf(remarks);
    }
}
