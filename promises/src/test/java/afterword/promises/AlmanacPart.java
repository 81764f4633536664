package afterword.promises;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import afterword.businessdays.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A part of the {@link Almanac}: when it was said, what the days are called, and what was put together so far. */
abstract class AlmanacPart {

    final LocalDate said;
    /** Whether the working week is over. */
    final boolean over;

    final BusinessCalendar calendar;
    final Random random;
    private final List<Almanac.Expression> all = new ArrayList<>();

    AlmanacPart(LocalDateTime said, BusinessCalendar calendar, Random random) {
        this.said = said.toLocalDate();
        boolean weekend = this.said.getDayOfWeek().compareTo(FRIDAY) > 0;
        this.over = weekend || this.said.getDayOfWeek() == FRIDAY && said.getHour() >= 17;
        this.calendar = calendar;
        this.random = random;
    }

    /** Adds everything that this part has to say. */
    abstract void say();

    List<Almanac.Expression> expressions() {
        say();
        return all;
    }

    void day(String words, LocalDate on) {
        all.add(new Almanac.Expression(words, "by " + words, "on " + words, on));
    }

    void plain(String words, LocalDate on) {
        all.add(new Almanac.Expression(words, "by " + words, words, on));
    }

    void stretch(String words, String preposition, LocalDate on) {
        all.add(new Almanac.Expression(words, "by " + words, preposition + " " + words, on));
    }

    void length(String words, LocalDate on) {
        all.add(new Almanac.Expression(words, "within " + words, "in " + words, on, true));
    }

    void ahead(String words, LocalDate on) {
        all.add(new Almanac.Expression(words, "within " + words, "in " + words, on));
    }

    void add(String bare, String by, String at, LocalDate on) {
        all.add(new Almanac.Expression(bare, by, at, on));
    }

    LocalDate monday(int weeks) {
        return said.with(previousOrSame(MONDAY)).plusDays(7L * weeks);
    }

    LocalDate rolled(long days) {
        return calendar.rolled(said.plusDays(days));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String monthShort(LocalDate date) {
        return month(date).substring(0, 3);
    }

    static String nth(int day) {
        String ending = day / 10 == 1
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + ending;
    }
}
