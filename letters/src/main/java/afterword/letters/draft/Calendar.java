package afterword.letters.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How days are spoken of at the employer's: by the weekday while it is near, then by the date, in their order. */
final class Calendar {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final ZoneId zone;
    private final LocalDate today;

    Calendar(ZoneId zone, Instant now) {
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    LocalDate today() {
        return today;
    }

    /** "on Thursday" up to six days after, else "on 12 November"; never "yesterday", which a late sending makes false. */
    String on(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        return "on " + (ago >= 0 && ago <= 5 ? WEEKDAY.format(day) : date(day));
    }

    String date(LocalDate day) {
        return (monthFirst() ? MONTH_FIRST : DAY_FIRST).format(day);
    }

    /** Whether it is a place where the month is written first. */
    boolean monthFirst() {
        return zone.getId().startsWith("America/")
                || zone.getId().startsWith("US/")
                || zone.getId().equals("Pacific/Honolulu");
    }
}
