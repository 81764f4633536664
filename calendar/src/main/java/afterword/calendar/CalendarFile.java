package afterword.calendar;

import afterword.documents.Problem;
import java.util.List;

/**
 * What a calendar file holds: its events and tasks in the order of the file, and those that could not be read.
 *
 * @param problems each with its line; an event with a problem is not among {@code events}
 */
public record CalendarFile(List<CalendarEvent> events, List<CalendarTask> tasks, List<Problem> problems) {

    public CalendarFile {
        events = List.copyOf(events);
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }

    /** The events as they stand after all updates in the file: of several versions the latest, in order of first mention. */
    public List<CalendarEvent> latest() {
        var latest = new java.util.ArrayList<CalendarEvent>();
        for (CalendarEvent event : events) {
            if (!event.isFromOrganizer()) {
                continue;
            }
            int known = indexOf(latest, event);
            if (known < 0) {
                latest.add(event);
            } else if (event.replaces(latest.get(known))) {
                latest.set(known, event);
            }
        }
        return List.copyOf(latest);
    }

    private static int indexOf(List<CalendarEvent> events, CalendarEvent event) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isSameOccasion(event)) {
                return i;
            }
        }
        return -1;
    }
}
