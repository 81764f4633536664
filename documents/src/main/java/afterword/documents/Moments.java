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
import org.jspecify.annotations.Nullable;

/**
 * Days and points in time in the form of ISO 8601, from 1900 to 2199. A time that the clocks skip in spring is refused;
 * of a time that they show twice in autumn the first is meant.
 */
final class Moments {

    static final String A_DATE = "2026-09-18";
    static final String AN_INSTANT = "2026-09-09T14:00-04:00";

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    /** The length of {@code 2026-09-18}. */
    private static final int DAY = 10;

    private Moments() {}

    static @Nullable LocalDate date(Value value) {
        String text = value.text();
        if (text.length() != DAY || !isDay(text)) {
            return value.refuse("not-a-date", shown(value) + " is not a date: year, month and day.", A_DATE);
        }
        return dayOf(value, A_DATE);
    }

    /** Read by hand: a bulk run reads a hundred thousand a second, and a formatter takes most of its time for them. */
    static @Nullable Instant instant(Value value, @Nullable ZoneId zone) {
        String text = value.text();
        int end = endOfTime(text);
        if (end < 0) {
            String message =
                    shown(value) + " is not a time: the date, the letter T, hours and minutes, the offset if any.";
            return value.refuse("not-a-time", message, AN_INSTANT);
        }
        LocalDate day = dayOf(value, AN_INSTANT);
        LocalTime time = timeOf(value, end);
        if (day == null || time == null) {
            return null;
        }
        LocalDateTime local = LocalDateTime.of(day, time);
        return end == text.length() ? inZone(value, local, zone) : withOffset(value, local, end);
    }

    /** Where the time of day ends and the offset begins, if there is one; -1 where the text is no time. */
    private static int endOfTime(String text) {
        if (text.length() < 16
                || !isDay(text)
                || text.charAt(DAY) != 'T'
                || !areTwo(text, 11, ':')
                || !areTwo(text, 14)) {
            return -1;
        }
        int end = 16;
        if (isAt(text, end, ':')) {
            if (!areTwo(text, end + 1)) {
                return -1;
            }
            end += 3;
            if (isAt(text, end, '.')) {
                int digits = digits(text, end + 1);
                end += 1 + digits;
                if (digits == 0 || digits > 9) {
                    return -1;
                }
            }
        }
        return isOffset(text, end) ? end : -1;
    }

    private static boolean isOffset(String text, int at) {
        int left = text.length() - at;
        if (left == 0 || left == 1 && text.charAt(at) == 'Z') {
            return true;
        }
        boolean signed = isAt(text, at, '+') || isAt(text, at, '-');
        return signed && areTwo(text, at + 1, ':') && areTwo(text, at + 4) && left == 6;
    }

    private static boolean isDay(String text) {
        return digits(text, 0) == 4 && isAt(text, 4, '-') && areTwo(text, 5, '-') && areTwo(text, 8);
    }

    private static boolean areTwo(String text, int at, char then) {
        return areTwo(text, at) && isAt(text, at + 2, then);
    }

    private static boolean areTwo(String text, int at) {
        return at + 2 <= text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAt(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static @Nullable LocalDate dayOf(Value value, String example) {
        String text = value.text();
        int year = two(text, 0) * 100 + two(text, 2);
        if (year < EARLIEST || year > LATEST) {
            String message =
                    "the year " + text.substring(0, 4) + " is out of reach: from " + EARLIEST + " to " + LATEST + ".";
            return value.refuse("year-out-of-reach", message, example);
        }
        try {
            return LocalDate.of(year, two(text, 5), two(text, 8));
        } catch (DateTimeException e) {
            String message = "there is no " + text.substring(0, DAY) + " in the calendar.";
            return value.refuse("no-such-date", message, example);
        }
    }

    private static @Nullable LocalTime timeOf(Value value, int end) {
        String text = value.text();
        try {
            int second = end > 16 ? two(text, 17) : 0;
            int nano = 0;
            for (int i = 0; i < 9; i++) {
                boolean given = 20 + i < end;
                nano = nano * 10 + (given ? text.charAt(20 + i) - '0' : 0);
            }
            return LocalTime.of(two(text, 11), two(text, 14), second, nano);
        } catch (DateTimeException e) {
            String message = "there is no " + text.substring(11, end) + " on the clock.";
            return value.refuse("no-such-time", message, AN_INSTANT);
        }
    }

    private static @Nullable Instant withOffset(Value value, LocalDateTime local, int at) {
        String text = value.text();
        if (text.charAt(at) == 'Z') {
            return local.toInstant(ZoneOffset.UTC);
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        int hours = two(text, at + 1);
        int minutes = two(text, at + 4);
        if (hours * 60 + minutes > 18 * 60 || minutes > 59) {
            String message = "there is no offset " + text.substring(at) + " on earth.";
            return value.refuse("no-such-offset", message, AN_INSTANT);
        }
        return local.toInstant(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
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
