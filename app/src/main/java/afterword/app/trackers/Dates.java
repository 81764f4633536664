package afterword.app.trackers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them into tables. Whether the day or the month comes first, the whole column must tell. */
final class Dates {

    /** What comes first in a date with slashes. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern SLASHES = Pattern.compile("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2,4})(?:,?\\s+(.+))?$");
    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(.+))?$");
    /** At the end of a time. */
    private static final Pattern OFFSET = Pattern.compile("(?i)(?<=\\d)(?:z|[+-]\\d\\d:?\\d\\d)$");

    private static final Pattern DOTS = Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:,?\\s+(.+))?$");
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("h:mm[:ss] a")
                    .toFormatter(Locale.ENGLISH));
    private static final List<DateTimeFormatter> WORDS =
            List.of(words("d MMM uuuu"), words("MMM d, uuuu"), words("MMMM d, uuuu"), words("d MMMM uuuu"));

    private Dates() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /**
     * A day, and the time of day where one stands there.
     *
     * @param offset of the time, where that is said too
     */
    record Moment(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset) {

        Instant in(ZoneId zone) {
            LocalDateTime local = day.atTime(time == null ? LocalTime.NOON : time);
            return time == null || offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
        }
    }

    /** The order in which the dates of a column must be meant; nothing where either would do, or both are there. */
    static Optional<Order> order(List<String> texts) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : texts) {
            Matcher slashes = SLASHES.matcher(text);
            if (slashes.matches()) {
                dayFirst |= Integer.parseInt(slashes.group(1)) > 12;
                monthFirst |= Integer.parseInt(slashes.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Whether the text can be read as two different days. */
    static boolean isAmbiguous(String text) {
        Matcher slashes = SLASHES.matcher(text);
        return slashes.matches()
                && Integer.parseInt(slashes.group(1)) <= 12
                && Integer.parseInt(slashes.group(2)) <= 12
                && !slashes.group(1).equals(slashes.group(2));
    }

    static Optional<Moment> read(String text, @Nullable Order order) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(new Moment(LocalDate.parse(iso.group(1)), time(iso.group(2)), offset(iso.group(2))));
            }
            Matcher dots = DOTS.matcher(text);
            if (dots.matches()) {
                return Optional.of(
                        new Moment(day(dots.group(3), dots.group(2), dots.group(1)), time(dots.group(4)), null));
            }
            Matcher slashes = SLASHES.matcher(text);
            if (slashes.matches()) {
                boolean monthFirst = order != Order.DAY_FIRST;
                String month = slashes.group(monthFirst ? 1 : 2);
                String day = slashes.group(monthFirst ? 2 : 1);
                return Optional.of(new Moment(day(slashes.group(3), month, day), time(slashes.group(4)), null));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : WORDS) {
            try {
                return Optional.of(new Moment(LocalDate.parse(text, format), null, null));
            } catch (DateTimeException e) {
                // it may be another form
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        return LocalDate.of(number < 100 ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        Matcher offset = OFFSET.matcher(text == null ? "" : text);
        return offset.find() ? ZoneOffset.of(offset.group().toUpperCase(Locale.ROOT)) : null;
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        if (text != null) {
            String plain = text.replace('\u202f', ' ')
                    .replaceAll(OFFSET.pattern(), "")
                    .replaceFirst("(:\\d\\d)\\.\\d+$", "$1")
                    .strip();
            for (DateTimeFormatter format : TIMES) {
                try {
                    return LocalTime.parse(plain, format);
                } catch (DateTimeException e) {
                    // it may be another form
                }
            }
        }
        return null;
    }
}
