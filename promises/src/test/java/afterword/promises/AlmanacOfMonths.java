package afterword.promises;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/** Months and their parts, and lengths of time. */
final class AlmanacOfMonths extends AlmanacPart {

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

    AlmanacOfMonths(LocalDateTime said, BusinessCalendar calendar, Random random) {
        super(said, calendar, random);
    }

    @Override
    void say() {
        months();
        lengths();
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
        add("the end of the month", "before the month is out", "before the month is over", end);
        add("the end of the month", "before the end of the month", "before the month ends", end);
        add("the end of " + month, "before the end of " + month, "before " + month + " is out", last);
        LocalDate week = monday(over ? 1 : 0).plusDays(4);
        add("the end of the week", "before the week is out", "before the week is over", week);
        add("the end of the week", "before the end of the week", "before the week ends", week);
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

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
