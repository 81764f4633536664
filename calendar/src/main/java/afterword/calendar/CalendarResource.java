package afterword.calendar;

import afterword.calendar.EntryComponents.Version;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry as a calendar server keeps it (RFC 4791, 4.1): a calendar of its own with one UID and no method. Its times are in
 * UTC, so that nothing hangs on zones.
 */
public final class CalendarResource {

    private CalendarResource() {}

    /** The text of a new entry. */
    public static String of(CalendarEntry entry, EntryForm form, int sequence, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(CalendarWriter.PRODUCT);
        Version version = new Version(entry, sequence, now, false);
        if (form == EntryForm.EVENTS) {
            calendar.addEvent(EntryComponents.event(version, time -> {}));
        } else {
            calendar.addTodo(EntryComponents.task(version, time -> {}));
        }
        return text(calendar);
    }

    /**
     * The text with what is ours in it renewed: their reminders, their notes in other properties, their colours stay.
     *
     * @param theirs the text as it stands in the calendar
     * @return nothing where it is no longer an entry of that form and UID, or none that can be written again
     */
    public static Optional<String> renewed(
            String theirs, CalendarEntry entry, EntryForm form, int sequence, Instant now) {
        try {
            return filled(theirs, entry, form, sequence, now);
        } catch (RuntimeException e) {
            // the library says with many exceptions that a text is no calendar, or that it cannot be written again
            return Optional.empty();
        }
    }

    private static Optional<String> filled(
            String theirs, CalendarEntry entry, EntryForm form, int sequence, Instant now) {
        Optional<ICalendar> calendar = read(theirs);
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        Version version = new Version(entry, sequence, now, false);
        List<VEvent> events = calendar.get().getEvents();
        List<VTodo> tasks = calendar.get().getTodos();
        if (form == EntryForm.EVENTS
                && events.size() == 1
                && isOf(entry, events.get(0).getUid())) {
            EntryComponents.fill(events.get(0), version, time -> {});
        } else if (form == EntryForm.TASKS
                && tasks.size() == 1
                && isOf(entry, tasks.get(0).getUid())) {
            EntryComponents.fill(tasks.get(0), version, time -> {});
        } else {
            return Optional.empty();
        }
        return Optional.of(text(calendar.get()));
    }

    private static boolean isOf(CalendarEntry entry, biweekly.property.Uid uid) {
        return uid != null && entry.uid().equals(uid.getValue());
    }

    private static Optional<ICalendar> read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            return Optional.ofNullable(reader.readNext());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
