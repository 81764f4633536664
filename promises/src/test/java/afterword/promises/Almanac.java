package afterword.promises;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import afterword.businessdays.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Ways of saying a day, a week, a part of a month or a length of time, each with the date that {@code playbooks.md} gives
 * it, reckoned here a second time and apart from the reader.
 */
final class Almanac {

    /**
     * A time in words.
     *
     * @param bare as a noun: the end of next week
     * @param by as a limit: by the end of next week
     * @param at as when something happens: at the end of next week
     * @param length whether it is so many days or weeks
     */
    record Expression(String bare, String by, String at, LocalDate on, boolean length) {

        Expression(String bare, String by, String at, LocalDate on) {
            this(bare, by, at, on, false);
        }

        String in(String frame) {
            return frame.replace("{bare}", bare).replace("{by}", by).replace("{at}", at);
        }
    }

    private static final String[] FIGURES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen"
    };
    private static final String[] ORDINALS = {"", "first", "second", "third"};

    private final LocalDate said;
    private final boolean weekend;
    private final boolean over;
    private final boolean monthFirst;
    private final BusinessCalendar calendar;
    private final Random random;
    private final List<Expression> all = new ArrayList<>();

    Almanac(LocalDateTime said, boolean monthFirst, BusinessCalendar calendar, Random random) {
        this.said = said.toLocalDate();
        this.weekend = this.said.getDayOfWeek().compareTo(FRIDAY) > 0;
        this.over = weekend || this.said.getDayOfWeek() == FRIDAY && said.getHour() >= 17;
        this.monthFirst = monthFirst;
        this.calendar = calendar;
        this.random = random;
    }

    /** One of every way of saying a time, about times that chance picks. */
    List<Expression> expressions() {
        weekdays();
        dates();
        weeks();
        weeksOfMonths();
        partsOfWeeks();
        months();
        lengths();
        ranges();
        contrasts();
        return all;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void day(String words, LocalDate on) {
        all.add(new Expression(words, "by " + words, "on " + words, on));
    }

    private void plain(String words, LocalDate on) {
        all.add(new Expression(words, "by " + words, words, on));
    }

    private void stretch(String words, String preposition, LocalDate on) {
        all.add(new Expression(words, "by " + words, preposition + " " + words, on));
    }

    private void length(String words, LocalDate on) {
        all.add(new Expression(words, "within " + words, "in " + words, on, true));
    }

    private void ahead(String words, LocalDate on) {
        all.add(new Expression(words, "within " + words, "in " + words, on));
    }

    private LocalDate monday(int weeks) {
        return said.with(previousOrSame(MONDAY)).plusDays(7L * weeks);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String monthShort(LocalDate date) {
        return month(date).substring(0, 3);
    }

    private static String nth(int day) {
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

    private void weekdays() {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
        String name = name(day);
        LocalDate coming = said.with(next(day));
        LocalDate inNext = monday(1).plusDays(day.getValue() - 1L);
        LocalDate nextSuch = coming.isAfter(monday(1).minusDays(1)) ? coming : coming.plusDays(7);
        day(name, coming);
        day(name.substring(0, 3), coming);
        day("the coming " + name, coming);
        plain("this coming " + name, coming);
        plain("this " + name, said.with(nextOrSame(day)));
        plain("next " + name, nextSuch);
        day(name + " of next week", inNext);
        day("the " + name + " of next week", inNext);
        day(name + " next week", inNext);
        day("next week's " + name, inNext);
        plain("next week on " + name, inNext);
        plain("next week, " + name, inNext);
        day(name + " of the week after next", inNext.plusDays(7));
        day("the " + name + " after next", nextSuch.plusDays(7));
        plain("a week from " + name, coming.plusDays(7));
        plain("a week on " + name, coming.plusDays(7));
        plain(name + " week", coming.plusDays(7));
        plain("two weeks from " + name, coming.plusDays(14));
        plain("two weeks on " + name, coming.plusDays(14));
        plain(name + " fortnight", coming.plusDays(14));
        plain("a fortnight on " + name, coming.plusDays(14));
        day(name + " morning", coming);
        day(name + " afternoon at the latest", coming);
        plain("the close of business on " + name, coming);
        plain("COB " + name, coming);
        plain("EOD " + name, coming);
        plain("noon on " + name, coming);
        plain("the end of the day on " + name, coming);
        plain("the end of day " + name, coming);
        plain(name + " at 5 pm", coming);
        plain("tomorrow", said.plusDays(1));
        plain("the day after tomorrow", said.plusDays(2));
        plain("tomorrow afternoon", said.plusDays(1));
        plain("a week tomorrow", rolled(8));
        plain("a week from tomorrow", rolled(8));
        plain("a week from today", rolled(7));
    }

    private void dates() {
        LocalDate date = said.plusDays(13 + random.nextInt(180));
        int day = date.getDayOfMonth();
        String name = name(date.getDayOfWeek());
        day(day + " " + month(date), date);
        day(day + " " + monthShort(date), date);
        day(day + " " + monthShort(date) + ".", date);
        day(day + "-" + monthShort(date), date);
        day(day + monthShort(date).toUpperCase(Locale.ROOT), date);
        day(day + "-" + monthShort(date) + "-" + date.getYear(), date);
        day("the " + nth(day) + " of " + month(date), date);
        day("the " + day + " of " + month(date), date);
        day(nth(day) + " " + month(date), date);
        day("the " + nth(day) + " " + monthShort(date), date);
        day(month(date) + " " + day, date);
        day(month(date) + " " + nth(day), date);
        day(month(date) + " the " + nth(day), date);
        day(monthShort(date) + " " + day, date);
        day(month(date) + " " + day + ", " + date.getYear(), date);
        day(day + " " + month(date) + " " + date.getYear(), date);
        day(name + " " + day + " " + month(date), date);
        day(name + ", " + month(date) + " " + day, date);
        day(name + " the " + nth(day) + " of " + month(date), date);
        day("the " + nth(day) + " of " + month(date) + ", a " + name, date);
        day(month(date) + " " + day + " (" + name + ")", date);
        day(name.substring(0, 3) + " " + day + " " + monthShort(date), date);
        day(name.substring(0, 3) + ". " + day + " " + monthShort(date) + ".", date);
        day(date.toString(), date);
        String figures = monthFirst ? date.getMonthValue() + "%1$s" + day : day + "%1$s" + date.getMonthValue();
        day(String.format(figures, "/"), date);
        day(String.format(figures + "%1$s" + date.getYear(), "/"), date);
        day(String.format(figures + "%1$s" + date.getYear() % 100, "/"), date);
        day(String.format(figures + "%1$s" + date.getYear(), "-"), date);
        if (day > 12) {
            day(String.format(figures, "-"), date);
        }
        if (!monthFirst) {
            day(String.format("%02d.%02d.%d", day, date.getMonthValue(), date.getYear()), date);
        }
        LocalDate near = said.plusDays(1 + random.nextInt(27));
        day("the " + nth(near.getDayOfMonth()), near);
        day(nth(near.getDayOfMonth()), near);
        day(name(near.getDayOfWeek()) + " the " + nth(near.getDayOfMonth()), near);
        day(name(near.getDayOfWeek()) + ", the " + nth(near.getDayOfMonth()), near);
        day("the " + nth(near.getDayOfMonth()) + " (" + name(near.getDayOfWeek()) + ")", near);
        LocalDate later = said.with(lastDayOfMonth()).plusDays(1 + random.nextInt(28));
        day("the " + nth(later.getDayOfMonth()) + " of next month", later);
        if (near.getMonth() == said.getMonth()) {
            day("the " + nth(near.getDayOfMonth()) + " of this month", near);
            day("the " + nth(near.getDayOfMonth()) + " inst.", near);
        }
    }

    private void weeks() {
        LocalDate friday = monday(over ? 1 : 0).plusDays(4);
        LocalDate following = monday(1).plusDays(4);
        plain("this week", friday);
        plain("the end of the week", friday);
        stretch("the end of this week", "at", friday);
        plain("end of week", friday);
        plain("EOW", friday);
        plain("next week", following);
        all.add(new Expression("next week", "by the next week", "by the next week", following));
        stretch("the end of next week", "at", following);
        stretch("the end of the next week", "at", following);
        plain("next week's end", following);
        plain("end of next week", following);
        plain("EOW next week", following);
        stretch("the course of next week", "in", following);
        stretch("the week after next", "in", following.plusDays(7));
        LocalDate date = monday(3 + random.nextInt(8));
        stretch("the week of " + month(date) + " " + date.getDayOfMonth(), "in", date.plusDays(4));
        stretch("the week of the " + nth(date.getDayOfMonth()) + " of " + month(date), "in", date.plusDays(4));
        stretch("the week commencing " + date.getDayOfMonth() + " " + month(date), "in", date.plusDays(4));
        stretch("the week beginning " + date.getDayOfMonth() + " " + monthShort(date), "in", date.plusDays(4));
        plain("w/c " + date.getDayOfMonth() + " " + monthShort(date), date.plusDays(4));
        plain("wk of " + date.getDayOfMonth() + " " + monthShort(date), date.plusDays(4));
        stretch(
                "the week ending " + date.plusDays(4).getDayOfMonth() + " " + month(date.plusDays(4)),
                "in",
                date.plusDays(4));
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        stretch("week " + week, "in", date.plusDays(4));
        stretch("calendar week " + week, "in", date.plusDays(4));
        stretch("KW " + week, "in", date.plusDays(4));
        stretch("CW" + week, "in", date.plusDays(4));
        stretch("wk " + week, "in", date.plusDays(4));
        stretch("week no. " + week, "in", date.plusDays(4));
        day("Thursday of week " + week, date.plusDays(3));
    }

    private void weeksOfMonths() {
        LocalDate date = said.plusMonths(1 + random.nextInt(4)).withDayOfMonth(1);
        int nth = 1 + random.nextInt(3);
        LocalDate friday = date.with(nextOrSame(MONDAY)).plusDays(7L * (nth - 1) + 4);
        stretch("the " + ORDINALS[nth] + " week of " + month(date), "in", friday);
        stretch("the " + ORDINALS[nth] + " week in " + month(date), "in", friday);
        stretch(nth(nth) + " week of " + monthShort(date), "in", friday);
        LocalDate nextMonth = said.plusMonths(1).withDayOfMonth(1);
        stretch(
                "the " + ORDINALS[nth] + " week of next month",
                "in",
                nextMonth.with(nextOrSame(MONDAY)).plusDays(7L * (nth - 1) + 4));
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(5));
        day(
                "the " + ORDINALS[nth] + " " + name(weekday) + " of " + month(date),
                date.with(nextOrSame(weekday)).plusDays(7L * (nth - 1)));
        day(
                "the last " + name(weekday) + " in " + month(date),
                date.with(lastDayOfMonth()).with(previousOrSame(weekday)));
        day("the last working day of " + month(date), calendar.rolledBack(date.with(lastDayOfMonth())));
        day("the first working day of " + month(date), calendar.rolled(date));
        day("the last day of " + month(date), date.with(lastDayOfMonth()));
    }

    private void partsOfWeeks() {
        LocalDate monday = monday(1);
        LocalDate early = calendar.plus(monday.minusDays(1), 2);
        LocalDate middle = monday.plusDays(2);
        LocalDate friday = monday.plusDays(4);
        for (String week : List.of("next week", "the next week", "the coming week")) {
            boolean bare = week.equals("next week");
            stretch("the beginning of " + week, "at", early);
            stretch("the start of " + week, "at", early);
            stretch("the first half of " + week, "in", middle);
            stretch("the middle of " + week, "in", middle);
            stretch("the second half of " + week, "in", friday);
            stretch("the latter part of " + week, "in", friday);
            stretch("the back end of " + week, "at", friday);
            if (bare) {
                plain("early next week", early);
                plain("mid next week", middle);
                plain("mid-next week", middle);
                plain("midweek next week", middle);
                plain("middle of next week", middle);
                plain("later next week", friday);
                plain("late next week", friday);
                plain("early on next week", early);
                plain("start of next week", early);
                plain("early to mid next week", middle);
                plain("mid to late next week", friday);
                plain("next week, early on", early);
                plain("next week, towards the end", friday);
            }
        }
    }

    private void months() {
        LocalDate first = said.plusMonths(1 + random.nextInt(5)).withDayOfMonth(1);
        LocalDate last = first.with(lastDayOfMonth());
        LocalDate end = said.with(lastDayOfMonth());
        String month = month(first);
        stretch(month, "in", last);
        stretch("the end of " + month, "at", last);
        plain("end of " + month, last);
        plain("end " + month, last);
        plain("month-end " + month, last);
        plain("late " + month, last);
        stretch("late " + month, "in", last);
        plain("later in " + month, last);
        stretch("the second half of " + month, "in", last);
        stretch("the latter half of " + month, "in", last);
        stretch("mid-" + month, "in", first.withDayOfMonth(15));
        plain("mid " + month, first.withDayOfMonth(15));
        stretch("the middle of " + month, "in", first.withDayOfMonth(15));
        plain("middle of " + month, first.withDayOfMonth(15));
        stretch("the first half of " + month, "in", first.withDayOfMonth(15));
        stretch("early " + month, "in", first.withDayOfMonth(10));
        plain("early in " + month, first.withDayOfMonth(10));
        stretch("the beginning of " + month, "at", first.withDayOfMonth(10));
        stretch("the start of " + month, "at", first.withDayOfMonth(10));
        plain("start of " + month, first.withDayOfMonth(10));
        plain("the end of the month", end);
        plain("the end of this month", end);
        plain("month end", end);
        plain("EOM", end);
        plain("end of month", end);
        plain("this month", end);
        plain("the month's end", end);
        LocalDate nextEnd = said.plusMonths(1).with(lastDayOfMonth());
        plain("next month", nextEnd);
        stretch("the end of next month", "at", nextEnd);
        stretch("the middle of next month", "in", nextEnd.withDayOfMonth(15));
        plain("early next month", nextEnd.withDayOfMonth(10));
        plain("mid next month", nextEnd.withDayOfMonth(15));
        all.add(new Expression("the end of the month", "before the month is out", "before the month is over", end));
        all.add(new Expression("the end of the month", "before the end of the month", "before the month ends", end));
        all.add(new Expression(
                "the end of " + month, "before the end of " + month, "before " + month + " is out", last));
        LocalDate week = monday(over ? 1 : 0).plusDays(4);
        all.add(new Expression("the end of the week", "before the week is out", "before the week is over", week));
        all.add(new Expression("the end of the week", "before the end of the week", "before the week ends", week));
    }

    private LocalDate rolled(long days) {
        return calendar.rolled(said.plusDays(days));
    }

    private void lengths() {
        int n = 2 + random.nextInt(11);
        String written = one(List.of(FIGURES[n], String.valueOf(n)));
        length(written + " days", rolled(n));
        length("about " + written + " days", rolled(n));
        length(written + " calendar days", rolled(n));
        length(written + " business days", calendar.plus(said, n));
        length(written + " working days", calendar.plus(said, n));
        length(written + " weekdays", calendar.plus(said, n));
        length(FIGURES[n] + " (" + n + ") business days", calendar.plus(said, n));
        length(written + " weeks", rolled(7L * n));
        length(written + " months", said.plusMonths(n));
        length(24 * n + " hours", rolled(n));
        length("a few days", rolled(4));
        length("a couple of days", rolled(2));
        length("a couple days", rolled(2));
        length("a few business days", calendar.plus(said, 4));
        length("a couple of working days", calendar.plus(said, 2));
        length("a day or two", rolled(2));
        length("a week", rolled(7));
        length("a week or two", rolled(14));
        length("a week or so", rolled(14));
        length("a couple of weeks", rolled(14));
        length("a few weeks", rolled(28));
        length("a fortnight", rolled(14));
        length("a month", said.plusMonths(1));
        length("a week and a half", rolled(11));
        int m = n + 1 + random.nextInt(2);
        length(n + " to " + m + " business days", calendar.plus(said, m));
        length(FIGURES[n] + " to " + FIGURES[m] + " days", rolled(m));
        length(n + "-" + m + " weeks", rolled(7L * m));
        length(n + " or " + m + " weeks", rolled(7L * m));
        length(n + " weeks, maybe " + m, rolled(7L * m));
        length(n + " weeks, could be " + m, rolled(7L * m));
        length(FIGURES[n] + " days, " + FIGURES[m] + " at the outside", rolled(m));
        length(FIGURES[n] + " days, " + FIGURES[m] + " at most", rolled(m));
        length(FIGURES[n] + " weeks if not " + FIGURES[m], rolled(7L * m));
        length(FIGURES[n] + " weeks, if not " + FIGURES[m], rolled(7L * m));
        length(FIGURES[n] + ", maybe " + FIGURES[m] + " weeks", rolled(7L * m));
        length(FIGURES[n] + ", possibly " + FIGURES[m] + ", business days", calendar.plus(said, m));
        length(FIGURES[n] + " business days, or " + FIGURES[m] + " if we are busy", calendar.plus(said, m));
        length("between " + n + " and " + m + " days", rolled(m));
        ahead("the next " + FIGURES[n] + " days", rolled(n));
        ahead("the next " + n + " business days", calendar.plus(said, n));
        ahead("the next few days", rolled(4));
        ahead("the next day or two", rolled(2));
        ahead("the next couple of weeks", rolled(14));
        ahead("the coming two weeks", rolled(14));
        ahead(FIGURES[n] + " days' time", rolled(n));
        length(n + "d", rolled(n));
        length(n + " wks", rolled(7L * n));
    }

    private void ranges() {
        LocalDate tuesday = monday(1).plusDays(1);
        plain("Tuesday or Wednesday of next week", tuesday.plusDays(1));
        plain("Tuesday or Thursday next week", tuesday.plusDays(2));
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(4));
        LocalDate coming = said.with(next(day));
        plain(name(day) + " or " + name(day.plus(1)), coming.plusDays(1));
        plain(name(day) + ", " + name(day.plus(1)) + " at the latest", coming.plusDays(1));
        plain(name(day) + ", or " + name(day.plus(1)) + " at worst", coming.plusDays(1));
        plain(name(day) + " if not " + name(day.plus(1)), coming.plusDays(1));
        LocalDate near = said.plusDays(2 + random.nextInt(10)).withDayOfMonth(3);
        LocalDate one = said.isBefore(near) ? near : near.plusMonths(1);
        plain("the 3rd or the 5th", said.getDayOfMonth() < 4 ? said.withDayOfMonth(5) : one.plusDays(2));
        String month = month(one);
        plain("between the 3rd and the 6th of " + month, one.plusDays(3));
        plain("3 to 6 " + month, one.plusDays(3));
        plain(month + " 3-6", one.plusDays(3));
        plain("this week or next", monday(over ? 2 : 1).plusDays(4));
        if (over) {
            return;
        }
        plain(
                "the end of this week or the beginning of next",
                calendar.plus(monday(over ? 2 : 1).minusDays(1), 2));
        plain(
                "the end of this week or early next week",
                calendar.plus(monday(over ? 2 : 1).minusDays(1), 2));
    }

    private void contrasts() {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
        LocalDate coming = said.with(next(day));
        LocalDate inNext = monday(1).plusDays(day.getValue() - 1L);
        String name = name(day);
        String other = name(day.plus(1));
        plain(name + ", not " + other, coming);
        plain(name + " rather than " + other, coming);
        plain(name + " instead of " + other, coming);
        plain(name + " of next week, not this one", inNext);
        plain(name + " next week, not this week", inNext);
        if (coming.isBefore(monday(1))) {
            plain("not this " + name + " but the next one", coming.plusDays(7));
            plain("not this " + name + ", the one after", coming.plusDays(7));
            plain("not this coming " + name + " but the following one", coming.plusDays(7));
            plain(name + ", and I mean next week's", coming.plusDays(7));
            plain(name + ", next week's that is", coming.plusDays(7));
        }
    }
}
