package afterword.app.saying;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as people say them, seen from {@code now}: "Tuesday 22 September, in 4 days", "9–17 in New York (15–23
 * yours)". It may be Tuesday with the employer and still Monday with the reader: whatever concerns one employer goes by the day
 * there, as its dates do, and what is over all of them by the reader's.
 *
 * @param yours the reader's zone
 * @param there the zone whose day is today
 */
public record Times(Instant now, ZoneId yours, ZoneId there) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /** By the reader's own day. */
    public Times(Instant now, ZoneId yours) {
        this(now, yours, yours);
    }

    /** By the day in the zone of an employer. */
    public Times at(ZoneId employers) {
        return new Times(now, yours, employers);
    }

    public LocalDate today() {
        return now.atZone(there).toLocalDate();
    }

    /** "Tuesday 22 September", with the year where it is not this one. */
    public String day(LocalDate date) {
        return (date.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(date);
    }

    /** "Tue 22 Sep", with the year where it is not this one. */
    public String shortDay(LocalDate date) {
        return (date.getYear() == today().getYear() ? SHORT : SHORT_OF_YEAR).format(date);
    }

    /** "today", "tomorrow", "in 4 days", "3 weeks ago". */
    public String distance(LocalDate date) {
        return distance(ChronoUnit.DAYS.between(today(), date));
    }

    private static String distance(long days) {
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        if (days == -1) {
            return "yesterday";
        }
        long size = Math.abs(days);
        String span = size < 14
                ? size + " days"
                : size < 70 ? Math.round(size / 7.0) + " weeks" : Math.round(size / 30.4) + " months";
        return days > 0 ? "in " + span : span + " ago";
    }

    /** "Tuesday 22 September, in 4 days". */
    public String dayAndDistance(LocalDate date) {
        return day(date) + ", " + distance(date);
    }

    /** The same of the day there at that time. */
    public String dayAndDistance(ZonedDateTime time) {
        return at(time.getZone()).dayAndDistance(time.toLocalDate());
    }

    /** "today", "tomorrow", "on Friday" within six days, else "on Tuesday 22 September". */
    public String onDay(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        if (days >= -1 && days <= 1) {
            return distance(date);
        }
        return "on " + (days > 1 && days < 7 ? weekday(date.getDayOfWeek()) : day(date));
    }

    /** "14:30", and "9" for "9:00" in a span. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH).format(time);
    }

    /** "Wed 9 Sep, 14:30"; where the clocks differ "Wed 9 Sep, 14:30 in New York (20:30 yours)". */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(there);
        ZonedDateTime own = at.atZone(yours);
        String said = shortDay(local.toLocalDate()) + ", " + time(local.toLocalTime());
        if (own.getOffset().equals(local.getOffset())) {
            return said;
        }
        String day = own.toLocalDate().equals(local.toLocalDate()) ? "" : shortDay(own.toLocalDate()) + ", ";
        return said + " in " + city(there) + " (" + day + time(own.toLocalTime()) + " yours)";
    }

    /**
     * A window of hours there, and here where that differs: "9–17 in New York (15–23 yours)". Of a window that spans days
     * its end: "before 14:00 in New York (20:00 yours)".
     */
    public String hours(ZonedDateTime from, ZonedDateTime to) {
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        boolean elsewhere = !from.getOffset().equals(yours.getRules().getOffset(from.toInstant()));
        String there = oneDay ? span(from, to) : "before " + time(to.toLocalTime());
        if (!elsewhere) {
            return there;
        }
        ZonedDateTime here = from.withZoneSameInstant(yours);
        ZonedDateTime until = to.withZoneSameInstant(yours);
        String own = oneDay ? span(here, until) : time(until.toLocalTime());
        return there + " in " + city(from.getZone()) + " (" + own + " yours)";
    }

    /** "by 14:00 tomorrow in New York (20:00 yours)", each by its own day: "by 20:00 today in New York (9:00 tomorrow yours)". */
    public String deadline(ZonedDateTime due) {
        ZonedDateTime here = due.withZoneSameInstant(yours);
        String day = nearDay(due);
        String said = "by " + time(due.toLocalTime()) + " " + day;
        if (here.getOffset().equals(due.getOffset())) {
            return said;
        }
        boolean alike =
                here.toLocalDate().equals(due.toLocalDate()) && nearDay(here).equals(day);
        String own = alike ? "" : " " + nearDay(here);
        return said + " in " + city(due.getZone()) + " (" + time(here.toLocalTime()) + own + " yours)";
    }

    /** By the day in the zone of {@code time}. */
    private String nearDay(ZonedDateTime time) {
        long days = ChronoUnit.DAYS.between(now.atZone(time.getZone()).toLocalDate(), time.toLocalDate());
        return days >= -1 && days <= 1 ? distance(days) : "on " + day(time.toLocalDate());
    }

    private String span(ZonedDateTime from, ZonedDateTime to) {
        return hour(from.toLocalTime()) + "–" + hour(to.toLocalTime());
    }

    private String hour(LocalTime time) {
        return time.getMinute() == 0 ? String.valueOf(time.getHour()) : time(time);
    }

    /** The place of a zone as people say it: "New York" of {@code America/New_York}. */
    public static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "Good morning" by the reader's clock. */
    public String greeting() {
        int hour = now.atZone(yours).getHour();
        return hour < 4 ? "Good evening" : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
    }

    /** "in 2 hours", "in 20 minutes"; days by {@link #distance}. */
    public String until(Instant instant) {
        Duration left = Duration.between(now, instant);
        if (left.toHours() >= 24 || left.isNegative()) {
            return distance(instant.atZone(there).toLocalDate());
        }
        long hours = left.toHours();
        if (hours >= 1) {
            return "in " + hours + (hours == 1 ? " hour" : " hours");
        }
        return "in " + Math.max(1, left.toMinutes()) + " minutes";
    }
}
