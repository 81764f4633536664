package afterword.promises;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import afterword.businessdays.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;

/** Weeks, those of months, and parts of weeks. */
final class AlmanacOfWeeks extends AlmanacPart {

    private static final String[] ORDINALS = {"", "first", "second", "third"};

    AlmanacOfWeeks(LocalDateTime said, BusinessCalendar calendar, Random random) {
        super(said, calendar, random);
    }

    @Override
    void say() {
        weeks();
        weeksOfMonths();
        partsOfWeeks();
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
        add("next week", "by the next week", "by the next week", following);
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
}
