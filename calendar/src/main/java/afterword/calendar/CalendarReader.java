package afterword.calendar;

import afterword.application.Word;
import afterword.documents.Problem;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar files as mail programs attach them (RFC 5545, RFC 5546): of Google, Outlook and Exchange, Apple, and the
 * schedulers that imitate them. Nothing is fetched, and nothing depends on where the reader is.
 */
public final class CalendarReader {

    /** Far above any invitation with a picture attached, far below what would hurt. */
    private static final int MOST_BYTES = 10 << 20;

    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_DEPTH = 8;
    private static final String EXAMPLE = "the invite.ics that was attached to the invitation mail";

    private final String source;
    private final ContentLines lines;
    private final List<Place> events = new ArrayList<>();
    private final List<Place> tasks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CalendarReader(String source, ContentLines lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * Reads the file of that name and content.
     *
     * @param source the file's name, for the problems
     */
    public static CalendarFile read(String source, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused(
                    source,
                    "too-large",
                    "the file has " + content.length + " bytes; at most " + MOST_BYTES
                            + " are read. Export the one invitation instead of a whole calendar.");
        }
        ContentLines lines = ContentLines.of(content);
        if (lines.size() == 0) {
            return refused(source, "empty", "the file is empty.");
        }
        if (lines.lines().stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
            return refused(source, "binary", "the file is not text, so it is no calendar file.");
        }
        CalendarReader reader = new CalendarReader(source, lines);
        reader.outline();
        return reader.problems.isEmpty()
                ? reader.components()
                : new CalendarFile(List.of(), List.of(), reader.problems);
    }

    private static CalendarFile refused(String source, String code, String message) {
        return new CalendarFile(List.of(), List.of(), List.of(Problem.ofWhole(source, code, message, EXAMPLE)));
    }

    /** Where an event or a task stands: the indexes of its first and last content line. */
    record Place(int first, int last) {}

    /** Checks how the components nest, and finds the events and tasks. */
    private void outline() {
        Deque<String> open = new ArrayDeque<>();
        Deque<Integer> opened = new ArrayDeque<>();
        boolean calendar = false;
        for (int i = 0; i < lines.size() && problems.isEmpty(); i++) {
            String name = lines.name(i);
            if (name.equals("BEGIN")) {
                String component = lines.value(i).toUpperCase(Locale.ROOT);
                calendar |= component.equals("VCALENDAR");
                if (open.size() == MOST_DEPTH) {
                    problem(i, "too-deep", "components are nested more than " + MOST_DEPTH + " deep.", null);
                }
                open.push(component);
                opened.push(i);
            } else if (name.equals("END")) {
                String component = lines.value(i).toUpperCase(Locale.ROOT);
                if (!component.equals(open.peek())) {
                    problem(
                            i,
                            "nesting",
                            open.isEmpty()
                                    ? "END:" + component + " ends nothing."
                                    : "END:" + component + " stands where END:" + open.peek()
                                            + " should (it began on line "
                                            + lines.starts().get(opened.element()) + ").",
                            open.isEmpty() ? null : "END:" + open.peek());
                    return;
                }
                open.pop();
                int first = opened.pop();
                if (open.size() == 1 && "VCALENDAR".equals(open.peek())) {
                    found(component, new Place(first, i));
                }
            } else if (name.equals("RRULE")
                    && open.contains("VTIMEZONE")
                    && !lines.value(i).toUpperCase(Locale.ROOT).contains("FREQ=YEARLY")) {
                problem(
                        i,
                        "zone-rule",
                        "a rule of a time zone repeats yearly, not otherwise.",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
            }
        }
        if (!calendar) {
            problem(0, "no-calendar", "the file holds no calendar: there is no BEGIN:VCALENDAR.", "BEGIN:VCALENDAR");
        } else if (!open.isEmpty() && problems.isEmpty()) {
            problem(
                    lines.size() - 1,
                    "cut-off",
                    "the file ends before END:" + open.element() + "; it was cut off.",
                    "END:" + open.element());
        } else if (events.size() + tasks.size() > MOST_EVENTS) {
            problem(
                    0,
                    "too-many",
                    "the file holds " + (events.size() + tasks.size()) + " events; at most " + MOST_EVENTS
                            + " are read. Export the one invitation instead of a whole calendar.",
                    null);
        }
    }

    private void found(String component, Place place) {
        if (component.equals("VEVENT")) {
            events.add(place);
        } else if (component.equals("VTODO")) {
            tasks.add(place);
        }
    }

    private CalendarFile components() {
        List<CalendarEvent> readEvents = new ArrayList<>();
        List<CalendarTask> readTasks = new ArrayList<>();
        String text = lines.lines().stream().collect(Collectors.joining("\r\n", "", "\r\n"));
        try (ICalReader reader = new ICalReader(text)) {
            Iterator<Place> eventPlaces = events.iterator();
            Iterator<Place> taskPlaces = tasks.iterator();
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                List<ParseWarning> warnings = reader.getWarnings();
                for (VEvent event : calendar.getEvents()) {
                    ReadComponent component = new ReadComponent(this, calendar, event, next(eventPlaces), warnings);
                    new EventReading(event, component)
                            .event(method(calendar), calendarZone(calendar))
                            .ifPresent(readEvents::add);
                }
                for (VTodo task : calendar.getTodos()) {
                    ReadComponent component = new ReadComponent(this, calendar, task, next(taskPlaces), warnings);
                    new TaskReading(task, component)
                            .task(calendarZone(calendar))
                            .ifPresent(readTasks::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed: " + source, e);
        }
        return new CalendarFile(readEvents, readTasks, problems);
    }

    private static Place next(Iterator<Place> places) {
        return places.hasNext() ? places.next() : new Place(0, 0);
    }

    private static @Nullable Method method(ICalendar calendar) {
        return calendar.getMethod() == null || calendar.getMethod().getValue() == null
                ? null
                : Word.of(Method.class, calendar.getMethod().getValue().strip().toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    /** The zone that the whole calendar claims for itself, as Google and Apple write it. */
    private static Optional<ZoneId> calendarZone(ICalendar calendar) {
        return Optional.ofNullable(calendar.getExperimentalProperty("X-WR-TIMEZONE"))
                .flatMap(property -> Optional.ofNullable(property.getValue()))
                .flatMap(written -> Zones.named(written).or(() -> Zones.windows(written)));
    }

    void problem(int index, String code, String message, @Nullable String example) {
        String line = lines.lines().get(index);
        problems.add(new Problem(source, lines.starts().get(index), 1, "", code, message, line, example));
    }

    /** The index of the property of that name in the event itself, not in its alarms; its first line where there is none. */
    int indexOf(Place event, String property) {
        int depth = 0;
        for (int i = event.first(); i <= event.last(); i++) {
            String name = lines.name(i);
            depth += name.equals("BEGIN") ? 1 : name.equals("END") ? -1 : 0;
            if (depth == 1 && name.equals(property)) {
                return i;
            }
        }
        return event.first();
    }

    String value(int index) {
        return lines.value(index);
    }

    int startOf(int index) {
        return lines.starts().get(index);
    }
}
