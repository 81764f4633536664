package afterword.promises;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Weeks, which end on Friday, and weekends, which end on Sunday. */
final class Weeks {

    /** So many weeks ahead, a week is still spoken of by its number. */
    private static final int NEAR = 12;

    private final Said said;

    Weeks(Said said) {
        this.said = said;
    }

    static When weekFrom(LocalDate monday, String why) {
        return When.of(monday, monday.plusDays(4), Sort.WEEK, why);
    }

    /** This week (0), the next (1), the one after next (2); a week ends on Friday. */
    When week(int ahead) {
        LocalDate monday = said.date().with(TemporalAdjusters.previousOrSame(MONDAY));
        if (ahead == 0) {
            boolean over = said.isWeekend() || said.date().getDayOfWeek() == FRIDAY && said.isEvening();
            return weekFrom(over ? monday.plusDays(7) : monday, over ? "coming-week" : "this-week");
        }
        When week = weekFrom(monday.plusDays(7L * ahead), ahead == 1 ? "next-week" : "weeks-on");
        return said.isWeekend() ? week.withAlso(week.last().plusDays(7)).explained("next-week-on-weekend") : week;
    }

    /** "The week", of which no more is said.date(): where the part of it that is meant is over, the next. */
    When bareWeek() {
        When week = week(0);
        return week.why().equals("this-week") ? week.explained("the-week") : week;
    }

    /** "In the coming week": seven days, or the week that comes. */
    When comingWeek() {
        When week = weekFrom(said.date().with(TemporalAdjusters.next(MONDAY)), "coming-week");
        return said.isWeekend()
                ? week
                : week.withAlso(said.calendar().rolled(said.date().plusDays(7)));
    }

    When weekOf(When when) {
        UnaryOperator<LocalDate> friday = date -> {
            LocalDate worked = date.getDayOfWeek() == SUNDAY ? date.plusDays(1) : date;
            return worked.with(TemporalAdjusters.previousOrSame(MONDAY)).plusDays(4);
        };
        LocalDate last = friday.apply(when.sort() == Sort.DAY ? when.last() : when.first());
        return weekFrom(last.minusDays(4), "week-of")
                .withAlso(when.also().stream().map(friday).toList());
    }

    /** The week after (1) or before (-1) that of {@code when}. */
    When weekNextTo(When when, int distance) {
        // "The week after" this week and next is the one after both.
        When of = distance > 0 && when.isWeek()
                ? When.day(when.last(), when.why()).withAlso(when.also())
                : when;
        When week = weekOf(of).moved(date -> date.plusDays(7L * distance), Sort.WEEK, "week-of");
        When moved =
                new When(week.last().minusDays(4), week.last(), week.also(), Sort.WEEK, Edge.NONE, null, "week-of");
        boolean atItsStart = distance > 0 && !when.isWeek() && when.last().getDayOfWeek() == MONDAY;
        return atItsStart ? moved.withAlso(moved.last().minusDays(7)) : moved;
    }

    /** The first, second … full week of a month, or the last (-1). */
    @Nullable
    When weekOfMonth(int nth, When month) {
        YearMonth named = YearMonth.from(month.last());
        When week = weekOfMonth(nth, named);
        if (week != null && said.isPast(week.last()) && month.why().equals("this-month")) {
            week = weekOfMonth(nth, named.plusMonths(1));
        }
        return week == null ? null : said.isPast(week.last()) ? When.past(week.last()) : week;
    }

    private static @Nullable When weekOfMonth(int nth, YearMonth month) {
        if (nth > 0) {
            LocalDate monday =
                    month.atDay(1).with(TemporalAdjusters.nextOrSame(MONDAY)).plusDays(7L * (nth - 1));
            return YearMonth.from(monday).equals(month) ? weekFrom(monday, "full-week") : null;
        }
        LocalDate end = month.atEndOfMonth();
        LocalDate monday = end.with(TemporalAdjusters.previous(FRIDAY)).minusDays(4);
        if (end.getDayOfWeek() == FRIDAY) {
            monday = end.minusDays(4);
        }
        When full = weekFrom(monday, "full-week");
        return end.getDayOfWeek().getValue() < 5
                ? new When(
                        end.with(TemporalAdjusters.previousOrSame(MONDAY)),
                        end,
                        List.of(full.last()),
                        Sort.WEEK,
                        Edge.NONE,
                        null,
                        "last-week")
                : full;
    }

    /** "Week 43": of the weeks that are near; any other may be the week of a course. */
    @Nullable
    When weekNumber(int number) {
        When week = isoWeek(number);
        boolean near = week != null && week.first().isBefore(said.date().plusWeeks(NEAR));
        return near ? week : null;
    }

    /** A week by its number, as calendars of many countries count them (ISO 8601). */
    @Nullable
    When isoWeek(int number) {
        if (number < 1 || number > 53) {
            return null;
        }
        LocalDate monday = isoMonday(said.date(), number);
        boolean over = said.isPast(monday.plusDays(4));
        return weekFrom(over ? isoMonday(monday.plusWeeks(60 - number), number) : monday, "week-of");
    }

    /** The Monday of a week of the year that {@code in} belongs to. */
    private static LocalDate isoMonday(LocalDate in, int number) {
        return in.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(TemporalAdjusters.previousOrSame(MONDAY))
                .plusWeeks(number - 1L);
    }

    /** "By the next week", which is also said of the seven days to come. */
    When byNextWeek(LocalDate counted) {
        When week = week(1);
        return (week.last().equals(counted) ? week : week.withAlso(counted)).withEdge(Edge.BY);
    }

    /** This weekend (0), the next (1): to its Sunday. */
    When weekend(int ahead) {
        LocalDate sunday = said.date().with(TemporalAdjusters.nextOrSame(SUNDAY));
        When weekend = When.of(sunday.minusDays(1), sunday, Sort.WEEKEND, "weekend");
        if (ahead == 0) {
            return weekend;
        }
        LocalDate later = sunday.plusDays(7);
        When next = When.of(later.minusDays(1), later, Sort.WEEKEND, "weekend");
        return said.isWeekend() ? next : next.withAlso(sunday);
    }

    /** The weekend at the end of the week in which {@code when} lies, or the one it is in. */
    static When weekendOf(When when) {
        LocalDate sunday = when.last().with(TemporalAdjusters.nextOrSame(SUNDAY));
        return When.of(sunday.minusDays(1), sunday, Sort.WEEKEND, "weekend");
    }

    /** "By the weekend": before it begins; or before it is over. */
    When byWeekend() {
        When weekend = weekend(0);
        LocalDate friday = weekend.last().minusDays(2);
        return said.isPast(friday) || said.isWeekend()
                ? weekend.withEdge(Edge.BY)
                : When.day(friday, "before").withAlso(weekend.last()).withEdge(Edge.BY);
    }
}
