package afterword.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendar as it was given out last: what each entry said, under which number. */
final class LastEdition {

    /** An entry as it was given out. */
    record Published(
            String uid,
            int sequence,
            @Nullable Instant stamp,
            boolean cancelled,
            boolean done,
            @Nullable EventTime time,
            @Nullable String summary,
            @Nullable String description,
            @Nullable String location) {

        private static Published of(CalendarEvent event) {
            return new Published(
                    event.uid(),
                    event.sequence(),
                    event.stamp(),
                    event.cancelled(),
                    false,
                    event.time(),
                    event.summary(),
                    event.description(),
                    event.location());
        }

        private static Published of(CalendarTask task) {
            return new Published(
                    task.uid(),
                    task.sequence(),
                    task.stamp(),
                    task.cancelled(),
                    task.done(),
                    task.time(),
                    task.summary(),
                    task.description(),
                    null);
        }

        boolean saysTheSameAs(CalendarEntry entry, EntryForm form) {
            return !cancelled
                    && stamp != null
                    && time != null
                    && (form == EntryForm.EVENTS || done == entry.done())
                    && time.startIn(entry.zone()).equals(entry.start())
                    && time.endIn(entry.zone()).equals(entry.endAs(form))
                    && entry.summary().equals(summary)
                    && PlainText.tidy(entry.description()).equals(description == null ? "" : description);
        }

        @Nullable
        ZoneId zone() {
            return time == null ? null : time.zone();
        }
    }

    private final Map<String, Published> entries = new LinkedHashMap<>();

    /** @param text what was given out; empty the first time. Whatever cannot be read counts as never given out. */
    LastEdition(String text, EntryForm form) {
        if (text.isBlank()) {
            return;
        }
        CalendarFile file = CalendarReader.read("the last calendar", text.getBytes(StandardCharsets.UTF_8));
        if (form == EntryForm.EVENTS) {
            file.events().forEach(event -> entries.put(event.uid(), Published.of(event)));
        } else {
            file.tasks().forEach(task -> entries.put(task.uid(), Published.of(task)));
        }
    }

    @Nullable
    Published of(String uid) {
        return entries.get(uid);
    }

    Iterable<Published> all() {
        return entries.values();
    }
}
