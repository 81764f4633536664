package afterword.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file, as the sender last described it.
 *
 * @param method absent where the file is no message, such as an export
 * @param uid the same over all updates of the event
 * @param sequence counts the updates, from 0
 * @param stamp when this description was written; orders equal sequences
 * @param description plain text, also where the sender wrote HTML
 * @param video where it is held on the net
 * @param repeats the rule by which it recurs, as written (RFC 5545); the times are those of the first
 * @param instanceOf where it changes one occurrence of a series: the clock time that one had
 * @param line where it begins in the file, from 1
 * @param remarks what was not as it should be, in sentences for the person
 */
public record CalendarEvent(
        @Nullable Method method,
        String uid,
        int sequence,
        @Nullable Instant stamp,
        boolean cancelled,
        EventTime time,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String location,
        @Nullable URI video,
        @Nullable Attendee organizer,
        List<Attendee> attendees,
        @Nullable String repeats,
        @Nullable String instanceOf,
        int line,
        List<String> remarks) {

    private static final Comparator<CalendarEvent> BY_VERSION = Comparator.comparingInt(CalendarEvent::sequence)
            .thenComparing(CalendarEvent::stamp, Comparator.nullsFirst(Comparator.naturalOrder()));

    public CalendarEvent {
        attendees = List.copyOf(attendees);
        remarks = List.copyOf(remarks);
    }

    /** Whether it describes the same occasion: same UID, and the same occurrence of a series. */
    public boolean isSameOccasion(CalendarEvent other) {
        return uid.equals(other.uid) && java.util.Objects.equals(instanceOf, other.instanceOf);
    }

    /** Whether it replaces {@code other}: the same occasion, described later (RFC 5546, 2.1.5). */
    public boolean replaces(CalendarEvent other) {
        return isSameOccasion(other) && BY_VERSION.compare(this, other) >= 0;
    }

    /** Whether it invites, moves or cancels: an answer of an attendee says nothing about the event. */
    public boolean isFromOrganizer() {
        return method != Method.REPLY && method != Method.COUNTER && method != Method.REFRESH;
    }
}
