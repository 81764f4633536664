package afterword.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Writes a calendar to subscribe to or to open (RFC 5545): entries keep their UID, a change of one counts its SEQUENCE up, and
 * one that is gone stays for a while as cancelled, so that calendars take it out and never show it twice.
 */
public final class CalendarWriter {

    /** Long enough that every subscriber has looked in between. */
    private static final java.time.Duration REMEMBERED = java.time.Duration.ofDays(60);

    private static final String PRODUCT = "-//Afterword//EN";

    private final String name;
    private final Instant now;
    private final List<CalendarEvent> before;

    /**
     * @param name what the calendar is called in the subscriber's list
     * @param before what was published last, as {@link CalendarReader} reads it; empty the first time
     */
    public CalendarWriter(String name, List<CalendarEvent> before, Instant now) {
        this.name = name;
        this.before = before;
        this.now = now;
    }

    /** The calendar of {@code entries}, in their order, followed by those that are no longer there. */
    public String write(List<CalendarEntry> entries) {
        List<Version> versions = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            versions.add(version(entry));
        }
        for (CalendarEvent event : before) {
            boolean gone = entries.stream().noneMatch(entry -> entry.uid().equals(event.uid()));
            if (gone && event.time().zone() != null && isRemembered(event)) {
                versions.add(cancelled(event, event.time().zone()));
            }
        }
        return text(versions);
    }

    /** An entry under its number, and when that was given. */
    private record Version(CalendarEntry entry, int sequence, Instant stamp, boolean cancelled) {}

    private Version version(CalendarEntry entry) {
        CalendarEvent last = before.stream()
                .filter(event -> event.uid().equals(entry.uid()))
                .findFirst()
                .orElse(null);
        if (last == null) {
            return new Version(entry, 0, now, false);
        }
        boolean same = !last.cancelled()
                && last.stamp() != null
                && last.time().startIn(entry.zone()).equals(entry.start())
                && last.time().endIn(entry.zone()).equals(entry.end())
                && entry.summary().equals(last.summary())
                && PlainText.tidy(entry.description()).equals(last.description() == null ? "" : last.description());
        return same
                ? new Version(entry, last.sequence(), last.stamp(), false)
                : new Version(entry, last.sequence() + 1, now, false);
    }

    private boolean isRemembered(CalendarEvent event) {
        return !event.cancelled()
                || (event.stamp() != null && event.stamp().plus(REMEMBERED).isAfter(now));
    }

    private Version cancelled(CalendarEvent event, ZoneId zone) {
        CalendarEntry entry = new CalendarEntry(
                event.uid(),
                event.time().startIn(zone),
                event.time().endIn(zone),
                zone,
                event.summary() == null ? "" : event.summary(),
                event.description() == null ? "" : event.description(),
                event.location(),
                null,
                null,
                false,
                List.of());
        return event.cancelled() && event.stamp() != null
                ? new Version(entry, event.sequence(), event.stamp(), true)
                : new Version(entry, event.sequence() + 1, now, true);
    }

    private String text(List<Version> versions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setName(name);
        // of one, RFC 7986 asks for the type to be written; the other is what Outlook looks for
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT1H");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        Map<ZoneId, TimezoneAssignment> zones = zones(versions);
        TimezoneInfo info = new SortedZones(zones.values());
        calendar.setTimezoneInfo(info);
        for (Version version : versions) {
            calendar.addEvent(event(version, info, zones));
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static Map<ZoneId, TimezoneAssignment> zones(List<Version> versions) {
        Map<ZoneId, TreeSet<Instant>> times = new HashMap<>();
        for (Version version : versions) {
            TreeSet<Instant> known = times.computeIfAbsent(version.entry().zone(), zone -> new TreeSet<>());
            known.add(version.entry().start());
            known.add(version.entry().end());
        }
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        times.forEach((zone, known) -> {
            VTimezone component = ZoneComponents.of(zone, known.first(), known.last());
            zones.put(zone, new TimezoneAssignment(TimeZone.getTimeZone(zone), component));
        });
        return zones;
    }

    private static VEvent event(Version version, TimezoneInfo info, Map<ZoneId, TimezoneAssignment> zones) {
        CalendarEntry entry = version.entry();
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(version.stamp()));
        event.setSequence(version.sequence());
        event.setStatus(version.cancelled() ? Status.cancelled() : Status.confirmed());
        DateStart start = new DateStart(Date.from(entry.start()), true);
        DateEnd end = new DateEnd(Date.from(entry.end()), true);
        info.setTimezone(start, zones.get(entry.zone()));
        info.setTimezone(end, zones.get(entry.zone()));
        event.setDateStart(start);
        event.setDateEnd(end);
        event.setSummary(entry.summary());
        if (!entry.description().isBlank()) {
            event.setDescription(entry.description());
        }
        if (entry.location() != null) {
            event.setLocation(entry.location());
        }
        if (entry.url() != null) {
            event.setUrl(entry.url());
        }
        if (entry.category() != null) {
            event.addCategories(entry.category());
        }
        event.setTransparency(!entry.busy());
        entry.alarms().forEach(before -> event.addAlarm(alarm(entry, before)));
        return event;
    }

    private static VAlarm alarm(CalendarEntry entry, java.time.Duration before) {
        Duration ahead =
                Duration.builder().prior(true).minutes((int) before.toMinutes()).build();
        return VAlarm.display(new Trigger(ahead, Related.START), entry.summary());
    }

    /** The library keeps zones in no order; the same calendar must give the same bytes. */
    private static final class SortedZones extends TimezoneInfo {

        private final List<TimezoneAssignment> sorted;

        SortedZones(Collection<TimezoneAssignment> zones) {
            this.sorted = zones.stream()
                    .sorted(Comparator.comparing(
                            zone -> zone.getComponent().getTimezoneId().getValue()))
                    .toList();
            super.getTimezones().addAll(sorted);
        }

        @Override
        public Collection<TimezoneAssignment> getTimezones() {
            return sorted;
        }

        @Override
        public Collection<VTimezone> getComponents() {
            return sorted.stream().map(TimezoneAssignment::getComponent).toList();
        }
    }
}
