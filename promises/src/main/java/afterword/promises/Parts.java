package afterword.promises;

import static java.time.DayOfWeek.MONDAY;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The beginning, middle and end of weeks, months, quarters and years; parts of months are not rolled. */
final class Parts {

    private final Said said;
    private final Months months;

    Parts(Said said, Months months) {
        this.said = said;
        this.months = months;
    }

    @Nullable
    When part(String part, When of) {
        return switch (of.sort()) {
            case WEEK -> partOfWeek(part, of);
            case MONTH -> partOfMonth(part, of);
            case QUARTER -> partOfQuarter(part, of);
            case YEAR -> partOfYear(part, of);
            case SEASON -> part.equals("early") ? of.withAlso(of.last().withDayOfMonth(10)) : null;
            case DAY, CLOCK, WEEKEND, COUNTED, HOLIDAY, PAST, PART -> of;
            case LOOSE, LENGTH -> null;
        };
    }

    private When partOfWeek(String part, When week) {
        UnaryOperator<LocalDate> day = switch (part) {
            case "first" -> friday -> within(friday, said.calendar().plus(friday.minusDays(5), 1));
            case "early" -> friday -> within(friday, said.calendar().plus(friday.minusDays(5), 2));
            case "mid" -> friday -> friday.minusDays(2);
            default -> friday -> friday;
        };
        When moved = week.moved(day, Sort.PART, "week-" + part);
        boolean over = !part.equals("late") && !moved.last().isAfter(said.date());
        if (!over) {
            return moved;
        }
        When next = week.moved(friday -> day.apply(friday.plusDays(7)), Sort.PART, "week-" + part);
        if (week.why().equals("the-week")) {
            return said.isPast(moved.last()) ? next : next.withAlso(moved.last());
        }
        return said.isPast(moved.last()) ? When.past(moved.last()) : moved;
    }

    private static LocalDate within(LocalDate friday, LocalDate day) {
        return day.isAfter(friday) ? friday : day;
    }

    private When partOfMonth(String part, When month) {
        YearMonth named = YearMonth.from(month.last());
        if (month.why().equals("this-month") && said.isPast(dayOfPart(part, named))) {
            named = named.plusMonths(1);
        }
        LocalDate day = dayOfPart(part, named);
        if (said.isPast(day)) {
            return When.past(day);
        }
        LocalDate first = switch (part) {
            case "early", "first" -> named.atDay(1);
            case "mid" -> day;
            default -> named.atDay(21);
        };
        return When.of(first, day, Sort.PART, "month-" + part);
    }

    private static LocalDate dayOfPart(String part, YearMonth month) {
        return switch (part) {
            case "early", "first" -> month.atDay(10);
            case "mid" -> month.atDay(15);
            default -> month.atEndOfMonth();
        };
    }

    private When partOfQuarter(String part, When quarter) {
        YearMonth first = YearMonth.from(quarter.first());
        LocalDate day = switch (part) {
            case "early", "first" -> first.atEndOfMonth();
            case "mid" -> first.plusMonths(1).atDay(15);
            default -> quarter.last();
        };
        return said.isPast(day) ? When.past(day) : When.of(quarter.first(), day, Sort.PART, "quarter");
    }

    private When partOfYear(String part, When year) {
        int number = year.last().getYear();
        LocalDate day = switch (part) {
            case "early", "first" -> LocalDate.of(number, 3, 31);
            case "mid" -> LocalDate.of(number, 6, 30);
            default -> year.last();
        };
        if (said.isPast(day)) {
            return When.past(day);
        }
        When when = When.of(year.first(), day, Sort.PART, "year");
        return day.getMonthValue() == 3 && !said.isPast(day.withDayOfMonth(1).minusMonths(1))
                ? when.withAlso(LocalDate.of(number, 1, 31))
                : when;
    }

    /** The last day of a stretch, as a day. */
    When endOf(When when) {
        return when.sort() == Sort.PAST
                ? when
                : new When(when.first(), when.last(), when.also(), Sort.PART, Edge.BY, null, when.why());
    }

    /** The stretch of the same kind that comes after: "this week or next". */
    @Nullable
    When nextOf(When when) {
        return switch (when.sort()) {
            case WEEK -> Weeks.weekFrom(when.first().plusDays(7), "next-week");
            case MONTH -> Months.monthOf(YearMonth.from(when.last()).plusMonths(1), "month");
            case QUARTER -> months.quarterTo(YearMonth.from(when.last()).plusMonths(3));
            case YEAR -> months.year(when.last().getYear() + 1);
            case PART ->
                when.why().startsWith("month")
                        ? Months.monthOf(YearMonth.from(when.last()).plusMonths(1), "month")
                        : Weeks.weekFrom(when.last().with(TemporalAdjusters.next(MONDAY)), "next-week");
            default -> null;
        };
    }

    /** "Could be this Friday, could be next". */
    @Nullable
    When nextAfter(When when) {
        return when.sort() == Sort.DAY && when.why().endsWith("weekday")
                ? When.day(when.last().plusDays(7), "weeks-on")
                : nextOf(when);
    }
}
