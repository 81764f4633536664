package afterword.calendar;

import biweekly.component.VEvent;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event on its way from the library's form to ours; what cannot be read becomes a problem of its file. */
final class EventReading {

    private static final int MOST_ATTENDEES = 500;

    private final VEvent event;
    private final ReadComponent component;

    EventReading(VEvent event, ReadComponent component) {
        this.event = event;
        this.component = component;
    }

    /** The event, or nothing where a problem was noted. */
    Optional<CalendarEvent> event(@Nullable Method method, Optional<ZoneId> calendarZone) {
        EventTime time = new EventTimes(component, calendarZone).of(event);
        String uid = event.getUid() == null ? null : event.getUid().getValue();
        if (uid == null || uid.isBlank()) {
            uid = "no-uid:"
                    + (event.getSummary() == null ? "" : event.getSummary().getValue());
            component.remark("The event has no UID, so a later change of it cannot be told from a new one.");
        }
        if (event.getAttendees().size() > MOST_ATTENDEES) {
            component.fail(
                    "ATTENDEE",
                    "too-many",
                    "the event has " + event.getAttendees().size() + " attendees; at most " + MOST_ATTENDEES
                            + " are read.",
                    null);
        }
        if (component.hasFailed() || time == null) {
            return Optional.empty();
        }
        String description = description();
        String location = component.cut(ReadComponent.text(event.getLocation()), ReadComponent.LONGEST_LINE);
        boolean cancelled = method == Method.CANCEL
                || (event.getStatus() != null && event.getStatus().isCancelled());
        String repeats = repeats();
        return Optional.of(new CalendarEvent(
                method,
                uid.strip(),
                ReadComponent.number(event.getSequence()),
                ReadComponent.stamp(event.getDateTimeStamp()),
                cancelled,
                time,
                component.cut(ReadComponent.text(event.getSummary()), ReadComponent.LONGEST_LINE),
                description,
                location,
                video(location, description).orElse(null),
                EventPeople.organizer(event.getOrganizer()),
                EventPeople.attendees(event.getAttendees()),
                repeats,
                instanceOf(),
                component.line(),
                component.remarks()));
    }

    private @Nullable String instanceOf() {
        if (event.getRecurrenceId() == null || event.getRecurrenceId().getValue() == null) {
            return null;
        }
        return event.getRecurrenceId().getValue().getRawComponents().toString();
    }

    private @Nullable String repeats() {
        if (event.getRecurrenceRule() == null && !component.has("RRULE")) {
            return null;
        }
        String rule = component.written("RRULE");
        component.remark("The event repeats (" + rule + "); only its first time is taken.");
        return rule;
    }

    private @Nullable String description() {
        String plain = ReadComponent.text(event.getDescription());
        if (plain != null && PlainText.looksLikeHtml(plain)) {
            plain = PlainText.ofHtml(plain.replace("\n", "<br>"));
        }
        String html = component.raw("X-ALT-DESC");
        if ((plain == null || plain.isBlank()) && html != null) {
            plain = PlainText.ofHtml(html);
        }
        return component.cut(plain == null ? null : PlainText.tidy(plain), ReadComponent.LONGEST_TEXT);
    }

    private Optional<URI> video(@Nullable String location, @Nullable String description) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(component.raw("X-GOOGLE-CONFERENCE"));
        texts.add(component.raw("X-MICROSOFT-SKYPETEAMSMEETINGURL"));
        texts.add(component.raw("X-MICROSOFT-ONLINEMEETINGCONFLINK"));
        texts.add(component.raw("X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"));
        event.getConferences().forEach(conference -> texts.add(conference.getUri()));
        texts.add(event.getUrl() == null ? null : event.getUrl().getValue());
        texts.add(location);
        texts.add(description);
        texts.add(component.raw("X-ALT-DESC"));
        return VideoLinks.find(texts);
    }
}
