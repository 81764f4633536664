package afterword.calendar;

import afterword.calendar.EventTime.ZoneSource;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.component.VTodo;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an event or a task is, and in which zone, as far as the file says. */
final class EventTimes {

    private final ReadComponent component;
    private final Optional<ZoneId> calendarZone;

    /** @param calendarZone what the whole calendar claims for itself */
    EventTimes(ReadComponent component, Optional<ZoneId> calendarZone) {
        this.component = component;
        this.calendarZone = calendarZone;
    }

    /** When the event is; nothing where a problem was noted. */
    @Nullable
    EventTime of(VEvent event) {
        LocalDateTime start = clock(event.getDateStart(), "DTSTART");
        if (start == null) {
            return null;
        }
        Placed placed = placed(event.getDateStart(), start, calendarZone);
        LocalDateTime end = end(event, start, placed);
        if (end == null) {
            return null;
        }
        if (end.isBefore(placed.start())) {
            component.fail("DTEND", "ends-before-start", "the event ends before it starts.", "DTEND after DTSTART");
            return null;
        }
        return placed.time(component, end, !event.getDateStart().getValue().hasTime());
    }

    /** From when until when a task is to be done; nothing where it says neither, or a problem was noted. */
    @Nullable
    EventTime of(VTodo task) {
        DateOrDateTimeProperty first = task.getDateStart() != null ? task.getDateStart() : task.getDateDue();
        if (first == null) {
            return null;
        }
        LocalDateTime start = clock(first, task.getDateStart() != null ? "DTSTART" : "DUE");
        LocalDateTime due = task.getDateDue() == null ? start : clock(task.getDateDue(), "DUE");
        if (start == null || due == null) {
            return null;
        }
        Placed placed = placed(first, start, calendarZone);
        LocalDateTime end = placed.start();
        if (task.getDateDue() != null) {
            Placed other = placed(task.getDateDue(), due, calendarZone);
            end = placed.sameMoment(other.start(), other.zone());
        }
        // whoever moved only the due date of a task in their calendar means that
        return end.isBefore(placed.start())
                ? new Placed(end, placed.zone(), placed.source(), placed.written())
                        .time(component, end, !task.getDateDue().getValue().hasTime())
                : placed.time(component, end, !first.getValue().hasTime());
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

        EventTime time(ReadComponent component, LocalDateTime end, boolean allDay) {
            if (zone != null && zone.getRules().getValidOffsets(start).isEmpty()) {
                component.remark("The clocks skip " + start + " that day in " + zone + ".");
            }
            return new EventTime(start, end, zone, source, written, allDay);
        }
    }

    private Placed placed(DateOrDateTimeProperty property, LocalDateTime clock, Optional<ZoneId> otherwise) {
        ICalDate date = property.getValue();
        if (!date.hasTime()) {
            return otherwise
                    .map(zone -> new Placed(clock, zone, ZoneSource.CALENDAR, zone.getId()))
                    .orElse(new Placed(clock, null, ZoneSource.FLOATING, null));
        }
        String written = zoneWritten(property);
        if (date.getRawComponents().isUtc() || (written != null && isUtc(written))) {
            return otherwise
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
            return otherwise
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
        component.remark("The time zone \"" + written + "\" is not known and the file does not explain it.");
        return new Placed(
                clock,
                otherwise.orElse(null),
                otherwise.isPresent() ? ZoneSource.CALENDAR : ZoneSource.FLOATING,
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
        TimezoneAssignment assigned = component.calendar().getTimezoneInfo().getTimezone(property);
        return assigned != null && assigned.getGlobalId() != null
                ? assigned.getGlobalId()
                : property.getParameters().getTimezoneId();
    }

    private @Nullable VTimezone rules(DateOrDateTimeProperty property) {
        TimezoneAssignment assigned = component.calendar().getTimezoneInfo().getTimezone(property);
        return assigned == null ? null : assigned.getComponent();
    }

    private @Nullable LocalDateTime end(VEvent event, LocalDateTime start, Placed placed) {
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
        if (component.has("DTEND") || component.has("DURATION")) {
            String property = component.has("DTEND") ? "DTEND" : "DURATION";
            component.fail(
                    property,
                    "unreadable-end",
                    "the end cannot be read" + component.why(property),
                    "DTEND:20260909T190000Z");
            return null;
        }
        return event.getDateStart().getValue().hasTime()
                ? placed.start()
                : placed.start().plus(Period.ofDays(1));
    }

    private @Nullable LocalDateTime clock(@Nullable DateOrDateTimeProperty property, String name) {
        if (property == null || property.getValue() == null) {
            component.fail(
                    name,
                    component.has(name) ? "unreadable-time" : "no-start",
                    component.has(name)
                            ? "the time cannot be read" + component.why(name)
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
            component.fail(name, "no-such-time", "there is no such day or time.", name + ":20260909T180000Z");
            return null;
        }
    }
}
