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
 * Dates and times as people say them, seen from {@code now} in the reader's own zone: "Tuesday 22 September, in 4 days",
 * "9–17 in New York (15–23 yours)".
 *
 * @param yours the reader's zone
 */
public record Times(Instant now, ZoneId yours) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    public LocalDate today() {
        return now.atZone(yours).toLocalDate();
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
        long days = ChronoUnit.DAYS.between(today(), date);
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

    /** "Wed 9 Sep, 14:30" in the reader's zone. */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(yours);
        return shortDay(local.toLocalDate()) + ", " + time(local.toLocalTime());
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

    /** "by 14:00 tomorrow in New York (20:00 yours)". */
    public String deadline(ZonedDateTime due) {
        ZonedDateTime here = due.withZoneSameInstant(yours);
        String there = "by " + time(due.toLocalTime()) + " " + nearDay(due.toLocalDate());
        if (here.getOffset().equals(due.getOffset())) {
            return there;
        }
        String own = here.toLocalDate().equals(due.toLocalDate())
                ? time(here.toLocalTime())
                : time(here.toLocalTime()) + " " + nearDay(here.toLocalDate());
        return there + " in " + city(due.getZone()) + " (" + own + " yours)";
    }

    private String nearDay(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        return days >= -1 && days <= 1 ? distance(date) : "on " + day(date);
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
            return distance(instant.atZone(yours).toLocalDate());
        }
        long hours = left.toHours();
        if (hours >= 1) {
            return "in " + hours + (hours == 1 ? " hour" : " hours");
        }
        return "in " + Math.max(1, left.toMinutes()) + " minutes";
    }
}
