package afterword.promises;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import afterword.businessdays.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/** Days of the week and dates. */
final class AlmanacOfDays extends AlmanacPart {

    private final boolean monthFirst;

    AlmanacOfDays(LocalDateTime said, boolean monthFirst, BusinessCalendar calendar, Random random) {
        super(said, calendar, random);
        this.monthFirst = monthFirst;
    }

    @Override
    void say() {
        weekdays();
        dates();
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
}
