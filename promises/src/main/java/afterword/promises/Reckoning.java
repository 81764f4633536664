package afterword.promises;

import static java.time.DayOfWeek.THURSDAY;

import afterword.businessdays.NamedHolidays.NamedHoliday;
import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of promises, from the moment when they were said at the employer's ({@code playbooks.md}, Promises in
 * words). Whatever language the words are in, they come down to this: days, weeks, months and their parts, counts,
 * holidays, and how words lean on them.
 */
final class Reckoning {

    private final Said said;
    private final Days days;
    private final Weeks weeks;
    private final Months months;
    private final Parts parts;
    private final Counting counting;
    private final HolidayDates holidays;
    private @Nullable When previous;
    private boolean onlyBefore;
    private @Nullable LocalDate eve;
    private @Nullable When eveOf;

    Reckoning(
            Said said,
            IntFunction<List<NamedHoliday>> named,
            IntFunction<List<NamedHoliday>> regional,
            Customs customs) {
        this.said = said;
        this.weeks = new Weeks(said);
        this.months = new Months(said, customs);
        this.days = new Days(said, customs);
        this.parts = new Parts(said, months);
        this.counting = new Counting(said, weeks, months);
        this.holidays = new HolidayDates(said, named, regional);
    }

    LocalDate said() {
        return said.date();
    }

    Days days() {
        return days;
    }

    Weeks weeks() {
        return weeks;
    }

    Months months() {
        return months;
    }

    Parts parts() {
        return parts;
    }

    Counting counting() {
        return counting;
    }

    HolidayDates holidays() {
        return holidays;
    }

    /** What was named last, for "the week after that". */
    void remember(When when) {
        boolean before = when.edge() == Edge.BEFORE && when.last().equals(eve);
        onlyBefore = before && eveOf != null;
        previous = before && eveOf != null ? eveOf : when;
    }

    /** Whether it was only said that something will be before what was named last. */
    boolean isOnlyBeforePrevious() {
        return onlyBefore;
    }

    @Nullable
    When previous() {
        return previous;
    }

    private static boolean isNoDay(When when) {
        return switch (when.sort()) {
            case COUNTED, PAST, LOOSE, LENGTH -> true;
            default -> false;
        };
    }

    /** The last business day before it. */
    @Nullable
    When before(When when) {
        if (isNoDay(when)) {
            return when;
        }
        if (when.sort() == Sort.CLOCK || when.sort() == Sort.PART && when.edge() == Edge.BY) {
            return when.withEdge(Edge.BY);
        }
        long length = when.last().toEpochDay() - when.first().toEpochDay();
        UnaryOperator<LocalDate> move = last -> {
            LocalDate eve = last.minusDays(length + 1);
            LocalDate worked = said.calendar().rolledBack(eve);
            return said.isPast(worked) && !said.isPast(eve) ? eve : worked;
        };
        When moved = when.moved(move, Sort.DAY, "before");
        List<LocalDate> possible =
                moved.also().stream().filter(date -> !said.isPast(date)).toList();
        if (said.isPast(moved.last())) {
            return When.past(moved.last());
        }
        // "Not before the 23rd, but by the end of that day": the 23rd stays the day that was named.
        eve = moved.last();
        eveOf = when;
        return moved.withAlso(possible).withEdge(Edge.BEFORE);
    }

    /** The first business day after it; after a count, its end. */
    When after(When when) {
        if (isNoDay(when)) {
            return when;
        }
        if (when.sort() == Sort.CLOCK) {
            return when.withEdge(Edge.AFTER);
        }
        if (when.sort() == Sort.SEASON) {
            return holidays.afterTheHolidays().withSort(Sort.DAY).withEdge(Edge.AFTER);
        }
        if (when.why().equals("thanksgiving") && when.last().getDayOfWeek() == THURSDAY) {
            return When.day(when.last().plusDays(4), "after").withEdge(Edge.AFTER);
        }
        When after = when.moved(date -> said.calendar().plus(date, 1), Sort.DAY, "after")
                .withEdge(Edge.AFTER);
        // Easter ends with its Monday wherever most keep that.
        boolean monday = when.why().equals("easter") && holidays.isKeptMostly(after.last());
        return monday
                ? after.moved(date -> said.calendar().plus(date, 1), Sort.DAY, "after")
                        .withAlso(after.last())
                        .withEdge(Edge.AFTER)
                : after;
    }

    /** The later end of two; of two weekdays or days of the month, the second comes after the first. */
    When later(When one, When other) {
        if (one.sort() == Sort.PAST) {
            return other;
        }
        if (other.sort() == Sort.PAST) {
            return one;
        }
        When second = other;
        boolean day = one.sort() == Sort.DAY || one.sort() == Sort.HOLIDAY;
        if (day && other.last().isBefore(one.last())) {
            if (other.why().equals("weekday")) {
                second = other.moved(date -> date.plusDays(7), Sort.DAY, "weekday");
            } else if (other.why().equals("day-of-month")) {
                second = other.moved(date -> date.plusMonths(1), Sort.DAY, "day-of-month");
            }
        }
        When chosen = second.last().isBefore(one.last()) ? one : second;
        LocalDate first = one.first().isBefore(second.first()) ? one.first() : second.first();
        return new When(first, chosen.last(), chosen.also(), chosen.sort(), chosen.edge(), chosen.anchor(), "range");
    }

    /** A date given twice, in words and in figures: "next Friday, the 18th"; nothing where they are two dates. */
    @Nullable
    When explicit(When words, When date) {
        if (date.sort() == Sort.PAST || words.sort() == Sort.PAST) {
            return date.sort() == Sort.PAST ? words : date;
        }
        if (words.why().equals("day-of-month") && date.why().equals("day-of-month")) {
            // "Not the 22nd, the 23rd" are two.
            return words.last().equals(date.last()) ? words : null;
        }
        if (words.last().equals(date.last()) || words.also().contains(date.last())) {
            return When.day(date.last(), "date");
        }
        // The first week of a month is for some the week of the 1st, for others the first full one.
        LocalDate begin = words.why().equals("full-week") ? words.first().minusDays(7) : words.first();
        boolean inside = !date.last().isBefore(begin) && !date.last().isAfter(words.last());
        if (inside && words.sort() != Sort.DAY) {
            return date;
        }
        LocalDate later = date.last().isAfter(words.last()) ? date.last() : words.last();
        LocalDate earlier = later.equals(date.last()) ? words.last() : date.last();
        return When.day(later, "disagree").withAlso(earlier);
    }
}
