package afterword.promises;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import afterword.businessdays.NamedHolidays.NamedHoliday;
import afterword.promises.When.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next holiday of a name, and the holidays at the year's end. */
final class HolidayDates {

    /** So many days about the turn of the year both feasts are spoken of as to come. */
    private static final int JUST_OVER = 10;

    /** Within so many days a weekend is "the" long one. */
    private static final int SOON = 90;

    /** Within so many days before Christmas "the holidays" are those. */
    private static final int SEASON = 120;

    private final Said said;
    private final IntFunction<List<NamedHoliday>> named;
    private final IntFunction<List<NamedHoliday>> regional;

    /**
     * @param named the holidays of a year at the employer's
     * @param regional those that most parts of the country keep, for one that is named and is none of the whole country
     */
    HolidayDates(Said said, IntFunction<List<NamedHoliday>> named, IntFunction<List<NamedHoliday>> regional) {
        this.said = said;
        this.named = named;
        this.regional = regional;
    }

    /** The next holiday that the library knows by one of {@code keys}. */
    @Nullable
    When holiday(Set<String> keys) {
        return next(named, holiday -> keys.contains(holiday.key()))
                .or(() -> next(regional, holiday -> keys.contains(holiday.key())))
                .orElse(null);
    }

    /** The next public holiday on a weekday. */
    @Nullable
    When publicHoliday() {
        return next(named, holiday -> isMeant(holiday, false)).orElse(null);
    }

    /** "The long weekend": a Monday or Friday that most have off, and soon; where none is known there is no date. */
    When longWeekend() {
        LocalDate soon = said.date().plusDays(SOON);
        return next(
                        regional,
                        holiday -> isMeant(holiday, true) && holiday.date().isBefore(soon))
                .or(() -> next(
                        named,
                        holiday -> isMeant(holiday, true) && holiday.date().isBefore(soon)))
                .orElseGet(this::unknown);
    }

    /** The next weekday on which most of the country has a holiday; of a long weekend, a Monday or Friday. */
    @Nullable
    When bankHoliday(boolean longWeekend) {
        return next(regional, holiday -> isMeant(holiday, longWeekend)).orElse(null);
    }

    private static boolean isMeant(NamedHoliday holiday, boolean longWeekend) {
        DayOfWeek day = holiday.date().getDayOfWeek();
        return longWeekend ? day == MONDAY || day == FRIDAY : day.getValue() <= 5;
    }

    /** The next holiday of that month; where none is known there is no date, rather than that of the next one of any month. */
    When holidayInMonth(int month) {
        return next(
                        regional,
                        holiday -> holiday.date().getMonthValue() == month
                                && holiday.date().getDayOfWeek().getValue() <= 5
                                && holiday.date().isBefore(said.date().plusDays(Days.FAR)))
                .orElseGet(this::unknown);
    }

    private When unknown() {
        return When.of(said.date(), said.date(), Sort.LENGTH, "vague");
    }

    private Optional<When> next(IntFunction<List<NamedHoliday>> days, Predicate<NamedHoliday> meant) {
        int year = said.date().getYear();
        return Stream.of(days.apply(year), days.apply(year + 1))
                .flatMap(List::stream)
                .filter(day -> !said.isPast(day.date()))
                .filter(meant)
                .min(Comparator.comparing(NamedHoliday::date))
                .map(holiday -> on(holiday.date(), "holiday"));
    }

    /** A feast of another calendar, whose dates are listed as {@code 20261108}. */
    @Nullable
    When dated(List<Integer> dates) {
        return dates.stream()
                .map(date -> LocalDate.of(date / 10000, date / 100 % 100, date % 100))
                .filter(date -> !said.isPast(date) && date.isBefore(said.date().plusYears(1)))
                .min(Comparator.naturalOrder())
                .map(date -> on(date, "holiday"))
                .orElse(null);
    }

    /** So many days after the first, second … such weekday of a month: Black Friday is the day after the fourth Thursday of November. */
    When weekdayOfYear(int nth, int weekday, int month, int plus) {
        LocalDate here = nthWeekday(said.date().getYear(), nth, weekday, month).plusDays(plus);
        LocalDate date = said.isPast(here)
                ? nthWeekday(said.date().getYear() + 1, nth, weekday, month).plusDays(plus)
                : here;
        return on(date, "holiday");
    }

    private static LocalDate nthWeekday(int year, int nth, int weekday, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
    }

    /** A holiday that falls on the same date everywhere. */
    When fixed(int month, int day) {
        LocalDate here = LocalDate.of(said.date().getYear(), month, day);
        LocalDate date = said.isPast(here) ? here.plusYears(1) : here;
        return on(date, "holiday");
    }

    When christmas() {
        return atYearsEnd(12, 25);
    }

    When newYear() {
        return atYearsEnd(1, 1);
    }

    /** "Between Christmas and New Year" ends with New Year's Day, or with the last working day of the old year. */
    When betweenTheYears() {
        When end = newYear();
        return end.withAlso(said.calendar().rolledBack(end.last().minusDays(1)));
    }

    /** In the days after Christmas "after Christmas" is still ahead; in February it has gone by. */
    private When atYearsEnd(int month, int day) {
        When next = fixed(month, day);
        int today = said.date().getDayOfYear();
        return next.sort() == Sort.PAST && today > JUST_OVER && today < 365 - JUST_OVER
                ? next
                : When.of(next.last(), next.last(), Sort.SEASON, "season");
    }

    /** A holiday that is so far ahead has just gone by: "after Labor Day we were short of hands". */
    private When on(LocalDate date, String why) {
        return date.isAfter(said.date().plusDays(Days.FAR)) ? When.past(date) : When.of(date, date, Sort.HOLIDAY, why);
    }

    /** "The holidays", at the year's end. */
    When season() {
        LocalDate newYear = LocalDate.of(said.date().getYear() + (said.date().getDayOfYear() > 1 ? 1 : 0), 1, 1);
        return When.of(newYear.minusDays(7), newYear, Sort.SEASON, "season");
    }

    /** "The holidays" are those at the year's end where that is near; in summer they are others, and nobody knows whose. */
    When theHolidays() {
        When season = season();
        boolean justOver = said.date().getDayOfYear() <= JUST_OVER;
        return !justOver && season.first().isAfter(said.date().plusDays(SEASON)) ? unknown() : season;
    }

    /** The first Friday of a full week in January. */
    When afterTheHolidays() {
        LocalDate friday = firstFullFriday(said.date().getYear());
        LocalDate last = said.isPast(friday) ? firstFullFriday(said.date().getYear() + 1) : friday;
        return When.of(last.withDayOfMonth(1), last, Sort.SEASON, "after-season");
    }

    private static LocalDate firstFullFriday(int year) {
        return LocalDate.of(year, 1, 1)
                .with(TemporalAdjusters.nextOrSame(MONDAY))
                .plusDays(4);
    }

    When easter() {
        LocalDate here = easter(said.date().getYear());
        LocalDate sunday = said.isPast(here.plusDays(1)) ? easter(said.date().getYear() + 1) : here;
        return on(sunday, "easter");
    }

    /** Whether most of the country has that day off, if not all of it. */
    boolean isKeptMostly(LocalDate day) {
        return regional.apply(day.getYear()).stream()
                .anyMatch(holiday -> holiday.date().equals(day));
    }

    /** So many days after Easter Sunday, or before. */
    When easterDay(int plus) {
        LocalDate here = easter(said.date().getYear()).plusDays(plus);
        LocalDate date = said.isPast(here) ? easter(said.date().getYear() + 1).plusDays(plus) : here;
        return on(date, "holiday");
    }

    /** Easter Sunday of the Gregorian said.calendar(), by the anonymous algorithm. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
