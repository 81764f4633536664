package afterword.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar file as read, in lines that a person can check against the file. */
final class Shown {

    private final List<String> lines = new ArrayList<>();

    static String of(CalendarFile file) {
        Shown shown = new Shown();
        file.events().forEach(shown::event);
        file.problems().forEach(problem -> shown.line("problem", problem.toString()));
        return String.join("\n", shown.lines) + "\n";
    }

    private void event(CalendarEvent event) {
        lines.add("event of line " + event.line());
        line("method", event.method());
        line("uid", event.uid() + " #" + event.sequence() + " " + event.stamp());
        line("cancelled", event.cancelled() ? "yes" : null);
        line("from", event.time().start() + (event.time().allDay() ? " all day" : ""));
        line("to", event.time().end());
        line(
                "zone",
                event.time().zone() + " " + event.time().zoneSource() + " "
                        + event.time().zoneWritten());
        line("summary", event.summary());
        line("location", event.location());
        line("video", event.video());
        line("repeats", event.repeats());
        line("instance", event.instanceOf());
        line("organizer", event.organizer());
        event.attendees().forEach(attendee -> line("attendee", attendee));
        if (event.description() != null) {
            event.description().lines().forEach(text -> line("text", "|" + text));
        }
        event.remarks().forEach(remark -> line("remark", remark));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            String shown = value instanceof Attendee a
                    ? a.name() + " <" + a.email() + "> " + a.kind() + " " + a.part() + " " + a.answer()
                    : value.toString();
            lines.add(("  " + name + " " + shown).stripTrailing());
        }
    }
}
