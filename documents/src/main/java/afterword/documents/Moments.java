package afterword.documents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and points in time in the form of ISO 8601, from 1900 to 2199. A time that the clocks skip in spring is refused;
 * of a time that they show twice in autumn the first is meant.
 */
final class Moments {

    static final String A_DATE = "2026-09-18";
    static final String AN_INSTANT = "2026-09-09T14:00-04:00";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                    + "(Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?)?");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private Moments() {}

    static @Nullable LocalDate date(Value value) {
        if (!DATE.matcher(value.text()).matches()) {
            return value.refuse("not-a-date", shown(value) + " is not a date: year, month and day.", A_DATE);
        }
        return dayOf(value, value.text(), A_DATE);
    }

    static @Nullable Instant instant(Value value, @Nullable ZoneId zone) {
        Matcher parts = MOMENT.matcher(value.text());
        if (!parts.matches()) {
            String message =
                    shown(value) + " is not a time: the date, the letter T, hours and minutes, the offset if any.";
            return value.refuse("not-a-time", message, AN_INSTANT);
        }
        LocalDate day = dayOf(value, parts.group(1), AN_INSTANT);
        LocalTime time = timeOf(value, parts.group(2));
        if (day == null || time == null) {
            return null;
        }
        LocalDateTime local = day.atTime(time);
        return parts.group(3) == null ? inZone(value, local, zone) : withOffset(value, local, parts.group(3));
    }

    private static @Nullable LocalDate dayOf(Value value, String text, String example) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < EARLIEST || year > LATEST) {
            String message = "the year " + year + " is out of reach: from " + EARLIEST + " to " + LATEST + ".";
            return value.refuse("year-out-of-reach", message, example);
        }
        try {
            return LocalDate.of(year, Integer.parseInt(text.substring(5, 7)), Integer.parseInt(text.substring(8, 10)));
        } catch (DateTimeException e) {
            return value.refuse("no-such-date", "there is no " + text + " in the calendar.", example);
        }
    }

    private static @Nullable LocalTime timeOf(Value value, String text) {
        try {
            // most are written to the minute or the second, and there are millions of them in a bulk run
            return text.length() > 8
                    ? LocalTime.parse(text)
                    : LocalTime.of(two(text, 0), two(text, 3), text.length() < 8 ? 0 : two(text, 6));
        } catch (DateTimeException e) {
            return value.refuse("no-such-time", "there is no " + text + " on the clock.", AN_INSTANT);
        }
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static @Nullable Instant withOffset(Value value, LocalDateTime local, String offset) {
        try {
            return local.toInstant(ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return value.refuse("no-such-offset", "there is no offset " + offset + " on earth.", AN_INSTANT);
        }
    }

    private static @Nullable Instant inZone(Value value, LocalDateTime local, @Nullable ZoneId zone) {
        if (zone == null) {
            return value.refuse("no-offset", shown(value) + " needs the offset from UTC.", AN_INSTANT);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            String message = "there is no " + value.text() + " in " + zone + ": the clocks go from "
                    + gap.getDateTimeBefore().toLocalTime() + " to "
                    + gap.getDateTimeAfter().toLocalTime() + " that day.";
            return value.refuse("no-such-time", message, gap.getDateTimeAfter().toString());
        }
        return local.toInstant(offsets.get(0));
    }

    private static String shown(Value value) {
        return "'" + Problem.shortened(value.text()) + "'";
    }
}
