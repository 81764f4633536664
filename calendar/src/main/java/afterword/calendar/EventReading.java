package afterword.calendar;

import afterword.calendar.Attendee.Answer;
import afterword.calendar.Attendee.Kind;
import afterword.calendar.Attendee.Part;
import afterword.calendar.EventTime.ZoneSource;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event on its way from the library's form to ours; what cannot be read becomes a problem of its file. */
final class EventReading {

    private static final int MOST_ATTENDEES = 500;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_LINE = 1_000;

    private final CalendarReader file;
    private final ICalendar calendar;
    private final VEvent event;
    private final CalendarReader.Place place;
    private final List<ParseWarning> warnings;
    private final List<String> remarks = new ArrayList<>();
    private boolean failed;

    EventReading(
            CalendarReader file,
            ICalendar calendar,
            VEvent event,
            CalendarReader.Place place,
            List<ParseWarning> warnings) {
        this.file = file;
        this.calendar = calendar;
        this.event = event;
        this.place = place;
        this.warnings = warnings;
    }

    /** The event, or nothing where a problem was noted. */
    Optional<CalendarEvent> event(@Nullable Method method, Optional<ZoneId> calendarZone) {
        EventTime time = time(calendarZone);
        String uid = event.getUid() == null ? null : event.getUid().getValue();
        if (uid == null || uid.isBlank()) {
            uid = "no-uid:"
                    + (event.getSummary() == null ? "" : event.getSummary().getValue());
            remarks.add("The event has no UID, so a later change of it cannot be told from a new one.");
        }
        if (event.getAttendees().size() > MOST_ATTENDEES) {
            fail(
                    "ATTENDEE",
                    "too-many",
                    "the event has " + event.getAttendees().size() + " attendees; at most " + MOST_ATTENDEES
                            + " are read.",
                    null);
        }
        if (failed || time == null) {
            return Optional.empty();
        }
        String description = description();
        String location = cut(text(event.getLocation()), LONGEST_LINE);
        int sequence = event.getSequence() == null || event.getSequence().getValue() == null
                ? 0
                : Math.max(0, event.getSequence().getValue());
        boolean cancelled = method == Method.CANCEL
                || (event.getStatus() != null && event.getStatus().isCancelled());
        String repeats = repeats();
        return Optional.of(new CalendarEvent(
                method,
                uid.strip(),
                sequence,
                stamp(),
                cancelled,
                time,
                cut(text(event.getSummary()), LONGEST_LINE),
                description,
                location,
                video(location, description).orElse(null),
                organizer(),
                attendees(),
                repeats,
                instanceOf(),
                file.startOf(place.first()),
                remarks));
    }

    private void fail(String property, String code, String message, @Nullable String example) {
        failed = true;
        file.problem(file.indexOf(place, property), code, message, example);
    }

    private @Nullable EventTime time(Optional<ZoneId> calendarZone) {
        LocalDateTime start = clock(event.getDateStart(), "DTSTART");
        if (start == null) {
            return null;
        }
        ICalDate date = event.getDateStart().getValue();
        Placed placed = placed(event.getDateStart(), start, calendarZone);
        LocalDateTime end = end(start, placed);
        if (end == null) {
            return null;
        }
        if (end.isBefore(placed.start())) {
            fail("DTEND", "ends-before-start", "the event ends before it starts.", "DTEND after DTSTART");
            return null;
        }
        if (placed.zone() != null
                && placed.zone().getRules().getValidOffsets(placed.start()).isEmpty()) {
            remarks.add("The clocks skip " + placed.start() + " that day in " + placed.zone() + ".");
        }
        return new EventTime(placed.start(), end, placed.zone(), placed.source(), placed.written(), !date.hasTime());
    }

    /** A start, and where its zone is from. */
    private record Placed(
            LocalDateTime start,
            @Nullable ZoneId zone,
            ZoneSource source,
            @Nullable String written) {

        LocalDateTime sameMoment(LocalDateTime clock, @Nullable ZoneId in) {
            return in == null || zone == null
                    ? clock
                    : clock.atZone(in).withZoneSameInstant(zone).toLocalDateTime();
        }
    }

    private Placed placed(DateOrDateTimeProperty property, LocalDateTime clock, Optional<ZoneId> calendarZone) {
        ICalDate date = property.getValue();
        if (!date.hasTime()) {
            return calendarZone
                    .map(zone -> new Placed(clock, zone, ZoneSource.CALENDAR, zone.getId()))
                    .orElse(new Placed(clock, null, ZoneSource.FLOATING, null));
        }
        String written = zoneWritten(property);
        if (date.getRawComponents().isUtc() || (written != null && isUtc(written))) {
            return calendarZone
                    .map(zone -> new Placed(
                            clock.atOffset(ZoneOffset.UTC)
                                    .atZoneSameInstant(zone)
                                    .toLocalDateTime(),
                            zone,
                            ZoneSource.CALENDAR,
                            zone.getId()))
                    .orElse(new Placed(clock, ZoneOffset.UTC, ZoneSource.UTC, null));
        }
        if (written == null) {
            return calendarZone
                    .map(zone -> new Placed(clock, zone, ZoneSource.CALENDAR, zone.getId()))
                    .orElse(new Placed(clock, null, ZoneSource.FLOATING, null));
        }
        Optional<ZoneId> named = Zones.named(written);
        if (named.isPresent()) {
            return new Placed(clock, named.get(), ZoneSource.NAMED, written);
        }
        Optional<ZoneId> windows = Zones.windows(written);
        if (windows.isPresent()) {
            return new Placed(clock, windows.get(), ZoneSource.WINDOWS, written);
        }
        VTimezone rules = rules(property);
        if (rules != null) {
            Optional<ZoneId> location = Optional.ofNullable(rules.getExperimentalProperty("X-LIC-LOCATION"))
                    .map(RawProperty::getValue)
                    .flatMap(Zones::named);
            return location.isPresent()
                    ? new Placed(clock, location.get(), ZoneSource.NAMED, written)
                    : new Placed(clock, Zones.withRulesOf(rules, clock), ZoneSource.RULES, written);
        }
        remarks.add("The time zone \"" + written + "\" is not known and the file does not explain it.");
        return new Placed(
                clock,
                calendarZone.orElse(null),
                calendarZone.isPresent() ? ZoneSource.CALENDAR : ZoneSource.FLOATING,
                written);
    }

    private static boolean isUtc(String zone) {
        String name = zone.strip().toUpperCase(Locale.ROOT);
        return name.equals("UTC")
                || name.equals("Z")
                || name.equals("ETC/UTC")
                || name.equals("GMT")
                || name.equals("ETC/GMT");
    }

    private @Nullable String zoneWritten(DateOrDateTimeProperty property) {
        VTimezone rules = rules(property);
        if (rules != null && rules.getTimezoneId() != null) {
            return rules.getTimezoneId().getValue();
        }
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
        return assigned != null && assigned.getGlobalId() != null
                ? assigned.getGlobalId()
                : property.getParameters().getTimezoneId();
    }

    private @Nullable VTimezone rules(DateOrDateTimeProperty property) {
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
        return assigned == null ? null : assigned.getComponent();
    }

    private @Nullable LocalDateTime end(LocalDateTime start, Placed placed) {
        if (event.getDateEnd() != null) {
            LocalDateTime end = clock(event.getDateEnd(), "DTEND");
            if (end == null) {
                return null;
            }
            Placed other = placed(event.getDateEnd(), end, Optional.empty());
            return placed.sameMoment(other.start(), other.zone());
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration != null) {
            long seconds = duration.toMillis() / 1000;
            ZoneId zone = placed.zone() == null ? ZoneOffset.UTC : placed.zone();
            return placed.start().atZone(zone).plusSeconds(seconds).toLocalDateTime();
        }
        if (hasProperty("DTEND") || hasProperty("DURATION")) {
            String property = hasProperty("DTEND") ? "DTEND" : "DURATION";
            fail(property, "unreadable-end", "the end cannot be read" + why(property), "DTEND:20260909T190000Z");
            return null;
        }
        return event.getDateStart().getValue().hasTime()
                ? placed.start()
                : placed.start().plus(Period.ofDays(1));
    }

    private @Nullable LocalDateTime clock(@Nullable DateOrDateTimeProperty property, String name) {
        if (property == null || property.getValue() == null) {
            fail(
                    name,
                    hasProperty(name) ? "unreadable-time" : "no-start",
                    hasProperty(name)
                            ? "the time cannot be read" + why(name)
                            : "the event has no start (" + name + ").",
                    name + ";TZID=America/New_York:20260909T140000");
            return null;
        }
        DateTimeComponents raw = property.getValue().getRawComponents();
        try {
            return LocalDateTime.of(
                    raw.getYear(),
                    raw.getMonth(),
                    raw.getDate(),
                    property.getValue().hasTime() ? raw.getHour() : 0,
                    property.getValue().hasTime() ? raw.getMinute() : 0,
                    property.getValue().hasTime() ? Math.min(59, raw.getSecond()) : 0);
        } catch (DateTimeException e) {
            fail(name, "no-such-time", "there is no such day or time.", name + ":20260909T180000Z");
            return null;
        }
    }

    private boolean hasProperty(String name) {
        return file.indexOf(place, name) != place.first();
    }

    private String why(String property) {
        return warnings.stream()
                .filter(warning -> property.equals(warning.getPropertyName()))
                .findFirst()
                .map(warning -> ": \"" + file.value(file.indexOf(place, property)) + "\".")
                .orElse(".");
    }

    /** DTSTAMP, which is always in UTC; it orders versions with the same SEQUENCE (RFC 5546, 2.1.5). */
    private @Nullable Instant stamp() {
        if (event.getDateTimeStamp() == null || event.getDateTimeStamp().getValue() == null) {
            return null;
        }
        Date stamp = event.getDateTimeStamp().getValue();
        if (!(stamp instanceof ICalDate date) || date.getRawComponents() == null) {
            return stamp.toInstant();
        }
        DateTimeComponents raw = date.getRawComponents();
        try {
            return LocalDateTime.of(
                            raw.getYear(),
                            raw.getMonth(),
                            raw.getDate(),
                            raw.getHour(),
                            raw.getMinute(),
                            raw.getSecond())
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable String instanceOf() {
        if (event.getRecurrenceId() == null || event.getRecurrenceId().getValue() == null) {
            return null;
        }
        return event.getRecurrenceId().getValue().getRawComponents().toString();
    }

    private @Nullable String repeats() {
        if (event.getRecurrenceRule() == null && !hasProperty("RRULE")) {
            return null;
        }
        String rule = file.value(file.indexOf(place, "RRULE"));
        remarks.add("The event repeats (" + rule + "); only its first time is taken.");
        return rule;
    }

    private @Nullable String description() {
        String plain = text(event.getDescription());
        if (plain != null && PlainText.looksLikeHtml(plain)) {
            plain = PlainText.ofHtml(plain.replace("\n", "<br>"));
        }
        String html = raw("X-ALT-DESC");
        if ((plain == null || plain.isBlank()) && html != null) {
            plain = PlainText.ofHtml(html);
        }
        return cut(plain == null ? null : PlainText.tidy(plain), LONGEST_TEXT);
    }

    private Optional<URI> video(@Nullable String location, @Nullable String description) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(raw("X-GOOGLE-CONFERENCE"));
        texts.add(raw("X-MICROSOFT-SKYPETEAMSMEETINGURL"));
        texts.add(raw("X-MICROSOFT-ONLINEMEETINGCONFLINK"));
        texts.add(raw("X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"));
        event.getConferences().forEach(conference -> texts.add(conference.getUri()));
        texts.add(event.getUrl() == null ? null : event.getUrl().getValue());
        texts.add(location);
        texts.add(description);
        texts.add(raw("X-ALT-DESC"));
        return VideoLinks.find(texts);
    }

    private @Nullable String raw(String property) {
        return Optional.ofNullable(event.getExperimentalProperty(property))
                .map(RawProperty::getValue)
                .map(value -> value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))
                .orElse(null);
    }

    private static @Nullable String text(@Nullable TextProperty property) {
        return property == null
                        || property.getValue() == null
                        || property.getValue().isBlank()
                ? null
                : property.getValue().strip();
    }

    private @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        remarks.add("A text of " + text.length() + " characters was cut after " + most + ".");
        return text.substring(0, most);
    }

    private @Nullable Attendee organizer() {
        Organizer organizer = event.getOrganizer();
        if (organizer == null) {
            return null;
        }
        String parameter = organizer.getParameters().first("EMAIL");
        String email = email(parameter == null ? organizer.getEmail() : parameter, organizer.getUri());
        return new Attendee(name(organizer.getCommonName(), email), email, Kind.UNKNOWN, Part.CHAIR, Answer.ACCEPTED);
    }

    private List<Attendee> attendees() {
        return event.getAttendees().stream()
                .map(attendee -> {
                    String email = email(attendee.getEmail(), attendee.getUri());
                    return new Attendee(
                            name(attendee.getCommonName(), email),
                            email,
                            kind(attendee.getCalendarUserType()),
                            part(attendee.getRole(), attendee.getParticipationLevel()),
                            answer(attendee.getParticipationStatus()));
                })
                .toList();
    }

    private static @Nullable String email(@Nullable String email, @Nullable String uri) {
        String address = email != null ? email : uri == null ? "" : uri.replaceFirst("(?i)^mailto:", "");
        address = address.strip();
        return address.indexOf('@') > 0 ? address : null;
    }

    /** The name, where it is one: many programs repeat the address there. */
    private static @Nullable String name(@Nullable String common, @Nullable String email) {
        if (common == null) {
            return null;
        }
        String name = common.strip().replaceAll("^[\"']+|[\"']+$", "").strip();
        return name.isEmpty() || name.equalsIgnoreCase(email) || name.contains("@") ? null : name;
    }

    private static Kind kind(@Nullable CalendarUserType type) {
        if (type == null || Objects.equals(type, CalendarUserType.INDIVIDUAL)) {
            return Kind.PERSON;
        }
        return type.equals(CalendarUserType.GROUP)
                ? Kind.GROUP
                : type.equals(CalendarUserType.ROOM)
                        ? Kind.ROOM
                        : type.equals(CalendarUserType.RESOURCE) ? Kind.RESOURCE : Kind.UNKNOWN;
    }

    private static Part part(@Nullable Role role, @Nullable ParticipationLevel level) {
        if (Role.CHAIR.equals(role)) {
            return Part.CHAIR;
        }
        return ParticipationLevel.OPTIONAL.equals(level)
                ? Part.OPTIONAL
                : ParticipationLevel.FYI.equals(level) ? Part.INFORMED : Part.REQUIRED;
    }

    private static Answer answer(@Nullable ParticipationStatus status) {
        if (status == null) {
            return Answer.NONE;
        }
        return switch (String.valueOf(status.getValue()).toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Answer.ACCEPTED;
            case "DECLINED" -> Answer.DECLINED;
            case "TENTATIVE" -> Answer.TENTATIVE;
            case "DELEGATED" -> Answer.DELEGATED;
            default -> Answer.NONE;
        };
    }
}
