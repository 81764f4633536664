package afterword.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.TimezoneName;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5), one observance for each change of the clocks within a stretch of time: exact as
 * the zone database of this Java, and nothing is fetched.
 */
final class ZoneComponents {

    private ZoneComponents() {}

    /** The component of {@code zone} for times from {@code first} to {@code last}. */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        VTimezone component = new VTimezone(zone.getId());
        ZoneOffsetTransition before = rules.previousTransition(first);
        if (before == null) {
            ZoneOffset offset = rules.getOffset(first);
            add(component, zone, offset, offset, LocalDateTime.of(1970, 1, 1, 0, 0), false);
        } else {
            add(component, zone, before);
        }
        for (ZoneOffsetTransition next = rules.nextTransition(first);
                next != null && !next.getInstant().isAfter(last);
                next = rules.nextTransition(next.getInstant())) {
            add(component, zone, next);
        }
        return component;
    }

    private static void add(VTimezone component, ZoneId zone, ZoneOffsetTransition change) {
        boolean daylight = zone.getRules().isDaylightSavings(change.getInstant());
        add(component, zone, change.getOffsetBefore(), change.getOffsetAfter(), change.getDateTimeBefore(), daylight);
    }

    private static void add(
            VTimezone component, ZoneId zone, ZoneOffset from, ZoneOffset to, LocalDateTime start, boolean daylight) {
        Observance observance = daylight ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(from.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(to.getTotalSeconds() * 1000L));
        String name = daylight ? "summer time" : "standard time";
        observance.addTimezoneName(new TimezoneName(zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + name));
        if (daylight) {
            component.addDaylightSavingsTime((DaylightSavingsTime) observance);
        } else {
            component.addStandardTime((StandardTime) observance);
        }
    }
}
