package afterword.promises;

import static java.time.DayOfWeek.MONDAY;

import afterword.promises.When.Sort;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days by their names and dates, as seen from when they were said. */
final class Days {

    /** Further ahead than this, a date without its year is not a promise but one that has gone by. */
    static final int FAR = 300;

    private final Said said;
    private final Customs customs;

    Days(Said said, Customs customs) {
        this.said = said;
        this.customs = customs;
    }

    When today() {
        return When.day(said.date(), "named");
    }

    /** "This morning", which is over in the afternoon. */
    When thisMorning() {
        return said.now().getHour() < 12 ? today() : When.past(said.date());
    }

    When days(int count) {
        return When.day(said.date().plusDays(count), "named");
    }

    When businessDay(int count) {
        return When.day(said.calendar().plus(said.date(), count), "business-day");
    }

    /** The end of the day's business, with no day named. */
    When closeOfBusiness() {
        if (said.calendar().isBusinessDay(said.date()) && !said.isEvening()) {
            return When.of(said.date(), said.date(), Sort.CLOCK, "named");
        }
        LocalDate next = said.calendar().plus(said.date(), 1);
        return When.of(next, next, Sort.CLOCK, "business-day").withAlso(said.date());
    }

    /** An hour of the day, with no day named: the next such hour. */
    @Nullable
    When hour(int hour) {
        if (hour < 0 || hour > 24) {
            return null;
        }
        LocalDate date =
                said.now().toLocalTime().getHour() >= hour ? said.date().plusDays(1) : said.date();
        return When.of(date, date, Sort.CLOCK, "named");
    }

    /** The named weekday that is the next one after the day it was said.date(). */
    When weekday(int weekday) {
        return When.day(said.date().with(TemporalAdjusters.next(DayOfWeek.of(weekday))), "weekday");
    }

    /** Last Friday, from which something is counted. */
    When lastWeekday(int weekday) {
        return When.day(said.date().with(TemporalAdjusters.previous(DayOfWeek.of(weekday))), "date");
    }

    /** "This Friday": today, if it is one. */
    When thisWeekday(int weekday) {
        return When.day(said.date().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))), "this-weekday");
    }

    /** "Next Friday": that of next week; where this week's is past, the coming one. */
    When nextWeekday(int weekday) {
        LocalDate coming = weekday(weekday).last();
        int today = said.date().getDayOfWeek().getValue();
        if (weekday < today) {
            return When.day(coming, "next-weekday").withAlso(coming.plusDays(7));
        }
        if (weekday == today) {
            return When.day(coming, "next-weekday");
        }
        return When.day(coming.plusDays(7), "next-weekday").withAlso(coming);
    }

    When weekdayAfterNext(int weekday) {
        return nextWeekday(weekday).moved(date -> date.plusDays(7), Sort.DAY, "after-next");
    }

    When weekdayPlus(int weekday, int weeks) {
        return When.day(weekday(weekday).last().plusDays(7L * weeks), "weeks-on");
    }

    /** "Friday of next week". */
    When weekdayIn(int weekday, When week) {
        return week.moved(
                last -> last.with(TemporalAdjusters.previousOrSame(MONDAY)).plusDays(weekday - 1L),
                Sort.DAY,
                "weekday-in");
    }

    When weekdayFollowing(int weekday, When when) {
        return when.moved(last -> last.with(TemporalAdjusters.next(DayOfWeek.of(weekday))), Sort.DAY, "following");
    }

    When weekdayPreceding(int weekday, When when) {
        LocalDate date = when.first().with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
        return When.day(date, "before");
    }

    @Nullable
    When nth(int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        YearMonth month = YearMonth.from(said.date());
        for (int ahead = 0; ahead < 4; ahead++) {
            YearMonth candidate = month.plusMonths(ahead);
            if (candidate.isValidDay(day) && !said.isPast(candidate.atDay(day))) {
                return When.day(candidate.atDay(day), "day-of-month");
            }
        }
        return null;
    }

    /** "The first of next month". */
    @Nullable
    When dayIn(int day, When month) {
        YearMonth named = YearMonth.from(month.last());
        if (!named.isValidDay(day)) {
            return null;
        }
        LocalDate date = named.atDay(day);
        return When.day(said.isPast(date) ? date.plusMonths(1) : date, "date");
    }

    /** What has the form of a date, but is none: 31 September. */
    private When noSuchDay() {
        return When.of(said.date(), said.date(), Sort.LENGTH, "no-such-day");
    }

    @Nullable
    When monthDay(int month, int day) {
        if (day > 99) {
            return null;
        }
        Optional<LocalDate> here = date(said.date().getYear(), month, day);
        if (here.isPresent() && !said.isPast(here.get())) {
            return When.day(here.get(), "date");
        }
        for (int year = said.date().getYear() + 1; year <= said.date().getYear() + 4; year++) {
            Optional<LocalDate> there = date(year, month, day);
            if (there.isPresent()) {
                return there.get().isAfter(said.date().plusDays(FAR))
                        ? When.past(here.orElse(there.get()))
                        : When.day(there.get(), "date");
            }
        }
        return noSuchDay();
    }

    When date(int year, int month, int day, String why) {
        int full = year < 100 ? 2000 + year : year;
        return date(full, month, day)
                .map(date -> said.isPast(date) ? When.past(date) : When.day(date, why))
                .orElseGet(this::noSuchDay);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 18/9} and {@code 9/18}: in the order of the country, with the other as a second reading. */
    @Nullable
    When numeric(int one, int other, @Nullable Integer year) {
        When dayFirst = year == null ? monthDay(other, one) : date(year, other, one, "date");
        When turned = year == null ? monthDay(one, other) : date(year, one, other, "date");
        When usual = customs.monthFirst() ? turned : dayFirst;
        When second = customs.monthFirst() ? dayFirst : turned;
        if (usual == null || usual.sort() == Sort.LENGTH) {
            return second == null || second.sort() == Sort.LENGTH ? null : second;
        }
        if (usual.sort() == Sort.PAST && second != null && second.sort() == Sort.DAY) {
            return second;
        }
        boolean clear = second == null || second.sort() == Sort.LENGTH || second.sort() == Sort.PAST;
        return clear || usual.sort() == Sort.PAST || one == other
                ? usual
                : usual.withAlso(second.last()).explained("numeric");
    }

    /** {@code 24-11}: a date where only one of the two can be the month, else it may be a range. */
    @Nullable
    When hyphened(int one, int other) {
        boolean clear = one > 12 != other > 12 && Math.min(one, other) > 0;
        return clear ? numeric(one, other, null) : null;
    }

    /** {@code 21.9.} where days come first; a day up to the 12th might as well be a figure. */
    @Nullable
    When dotted(int day, int month) {
        return customs.monthFirst() || day < 13 && !customs.dotted() || month < 1 || month > 12
                ? null
                : monthDay(month, day);
    }

    /** "Friday the 18th": where the two disagree, the later, with the other as a second reading. */
    When weekdayDate(int weekday, When date) {
        LocalDate day = date.last();
        if (date.sort() == Sort.PAST || day.getDayOfWeek().getValue() == weekday) {
            return date.withAlso(List.of());
        }
        for (LocalDate other : date.also()) {
            if (other.getDayOfWeek().getValue() == weekday) {
                return When.day(other, "date");
            }
        }
        LocalDate before = day.minusMonths(1);
        if (date.why().equals("day-of-month")
                && said.isPast(before)
                && before.getDayOfMonth() == day.getDayOfMonth()
                && before.getDayOfWeek().getValue() == weekday) {
            return When.past(before);
        }
        LocalDate meant = day.minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        LocalDate later = meant.isAfter(day) ? meant : day;
        LocalDate earlier = meant.isAfter(day) ? day : meant;
        return When.day(later, "disagree").withAlso(earlier);
    }

    /** The first, second … or last (-1) such weekday of a month. */
    @Nullable
    When weekdayOfMonth(int nth, int weekday, When month) {
        LocalDate date = weekdayOf(nth, weekday, YearMonth.from(month.last()));
        if (date == null) {
            return null;
        }
        if (said.isPast(date) && month.why().equals("this-month")) {
            date = weekdayOf(nth, weekday, YearMonth.from(month.last()).plusMonths(1));
        }
        return date == null ? null : said.isPast(date) ? When.past(date) : When.day(date, "date");
    }

    private static @Nullable LocalDate weekdayOf(int nth, int weekday, YearMonth month) {
        LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return YearMonth.from(date).equals(month) ? date : null;
    }

    When lastBusinessDay(When of) {
        return When.day(said.calendar().rolledBack(of.last()), "date");
    }

    When firstBusinessDay(When of) {
        return When.day(said.calendar().rolled(of.first()), "date");
    }

    When dayNextTo(When when, int days) {
        LocalDate date = (days < 0 ? when.first() : when.last()).plusDays(days);
        return said.isPast(date) ? When.past(date) : When.day(date, "following");
    }
}
