package afterword.calendar;

import afterword.calendar.EntryComponents.Version;
import afterword.calendar.LastEdition.Published;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Writes a calendar to subscribe to or to open (RFC 5545): entries keep their UID, a change of one counts its SEQUENCE up, and
 * one that is gone stays for a while as cancelled, so that calendars take it out and never show it twice.
 */
public final class CalendarWriter {

    /** Long enough that every subscriber has looked in between. */
    private static final java.time.Duration REMEMBERED = java.time.Duration.ofDays(60);

    static final String PRODUCT = "-//Afterword//EN";

    private final String name;
    private final EntryForm form;
    private final Instant now;
    private final LastEdition before;

    /**
     * @param name what the calendar is called in the subscriber's list
     * @param before what was given out last, in the same form; empty the first time
     */
    public CalendarWriter(String name, EntryForm form, String before, Instant now) {
        this.name = name;
        this.form = form;
        this.before = new LastEdition(before, form);
        this.now = now;
    }

    /** The calendar of {@code entries}, in their order, followed by those that are no longer there. */
    public String write(List<CalendarEntry> entries) {
        List<Version> versions = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (CalendarEntry entry : entries) {
            versions.add(version(entry));
            there.add(entry.uid());
        }
        for (Published event : before.all()) {
            if (!there.contains(event.uid()) && event.zone() != null && isRemembered(event)) {
                versions.add(cancelled(event, event.zone()));
            }
        }
        return text(versions);
    }

    private Version version(CalendarEntry entry) {
        Published last = before.of(entry.uid());
        if (last == null) {
            return new Version(entry, 0, now, false);
        }
        return last.saysTheSameAs(entry, form)
                ? new Version(entry, last.sequence(), last.stamp(), false)
                : new Version(entry, last.sequence() + 1, now, false);
    }

    private boolean isRemembered(Published event) {
        return !event.cancelled()
                || (event.stamp() != null && event.stamp().plus(REMEMBERED).isAfter(now));
    }

    private Version cancelled(Published event, ZoneId zone) {
        EventTime time = Objects.requireNonNull(event.time());
        CalendarEntry entry = new CalendarEntry(
                event.uid(),
                time.startIn(zone),
                time.endIn(zone),
                time.endIn(zone),
                zone,
                event.summary() == null ? "" : event.summary(),
                event.description() == null ? "" : event.description(),
                event.location(),
                null,
                null,
                false,
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
            TimezoneAssignment zone = zones.get(version.entry().zone());
            if (form == EntryForm.EVENTS) {
                calendar.addEvent(EntryComponents.event(version, time -> info.setTimezone(time, zone)));
            } else {
                calendar.addTodo(EntryComponents.task(version, time -> info.setTimezone(time, zone)));
            }
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private Map<ZoneId, TimezoneAssignment> zones(List<Version> versions) {
        Map<ZoneId, TreeSet<Instant>> times = new HashMap<>();
        for (Version version : versions) {
            TreeSet<Instant> known = times.computeIfAbsent(version.entry().zone(), zone -> new TreeSet<>());
            known.add(version.entry().start());
            known.add(version.entry().endAs(form));
        }
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        times.forEach((zone, known) -> {
            VTimezone component = ZoneComponents.of(zone, known.first(), known.last());
            zones.put(zone, new TimezoneAssignment(TimeZone.getTimeZone(zone), component));
        });
        return zones;
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
