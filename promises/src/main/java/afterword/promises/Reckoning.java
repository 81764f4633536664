package afterword.promises;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.NamedHolidays.NamedHoliday;
import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of promises, from the moment when they were said at the employer's ({@code playbooks.md}, Promises in
 * words). Whatever language the words are in, they come down to these.
 */
final class Reckoning {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    /** Further ahead than this, a date without its year is not a promise but one that has gone by. */
    private static final int FAR = 300;

    private final LocalDateTime now;
    private final LocalDate said;
    private final BusinessCalendar calendar;
    private final IntFunction<List<NamedHoliday>> holidays;
    private final boolean monthFirst;
    private @Nullable When previous;

    Reckoning(
            LocalDateTime now,
            BusinessCalendar calendar,
            IntFunction<List<NamedHoliday>> holidays,
            boolean monthFirst) {
        this.now = now;
        this.said = now.toLocalDate();
        this.calendar = calendar;
        this.holidays = holidays;
        this.monthFirst = monthFirst;
    }

    LocalDate said() {
        return said;
    }

    /** What was named last, for "the week after that". */
    void remember(When when) {
        previous = when;
    }

    @Nullable
    When previous() {
        return previous;
    }

    private boolean isWeekend() {
        return said.getDayOfWeek().getValue() > 5;
    }

    private boolean isEvening() {
        return !now.toLocalTime().isBefore(EVENING);
    }

    private boolean isPast(LocalDate date) {
        return date.isBefore(said);
    }

    private static When past(LocalDate date) {
        return When.of(date, date, Sort.PAST, "past");
    }

    // Days

    When today() {
        return When.day(said, "named");
    }

    When days(int count) {
        return When.day(said.plusDays(count), "named");
    }

    When businessDay(int count) {
        return When.day(calendar.plus(said, count), "business-day");
    }

    /** The end of the day's business, with no day named. */
    When closeOfBusiness() {
        if (calendar.isBusinessDay(said) && !isEvening()) {
            return When.of(said, said, Sort.CLOCK, "named");
        }
        LocalDate next = calendar.plus(said, 1);
        return When.of(next, next, Sort.CLOCK, "business-day").withAlso(said);
    }

    /** An hour of the day, with no day named: the next such hour. */
    @Nullable
    When hour(int hour) {
        if (hour < 0 || hour > 24) {
            return null;
        }
        LocalDate date = now.toLocalTime().getHour() >= hour ? said.plusDays(1) : said;
        return When.of(date, date, Sort.CLOCK, "named");
    }

    /** The named weekday that is the next one after the day it was said. */
    When weekday(int weekday) {
        return When.day(said.with(TemporalAdjusters.next(DayOfWeek.of(weekday))), "weekday");
    }

    /** "This Friday": today, if it is one. */
    When thisWeekday(int weekday) {
        return When.day(said.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))), "weekday");
    }

    /** "Next Friday": that of next week; where this week's is past, the coming one. */
    When nextWeekday(int weekday) {
        LocalDate coming = weekday(weekday).last();
        int today = said.getDayOfWeek().getValue();
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

    // Dates

    @Nullable
    When nth(int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        YearMonth month = YearMonth.from(said);
        for (int ahead = 0; ahead < 4; ahead++) {
            YearMonth candidate = month.plusMonths(ahead);
            if (candidate.isValidDay(day) && !isPast(candidate.atDay(day))) {
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
        return When.day(isPast(date) ? date.plusMonths(1) : date, "date");
    }

    /** What has the form of a date, but is none: 31 September. */
    private When noSuchDay() {
        return When.of(said, said, Sort.LENGTH, "no-such-day");
    }

    @Nullable
    When monthDay(int month, int day) {
        if (day > 99) {
            return null;
        }
        Optional<LocalDate> here = date(said.getYear(), month, day);
        if (here.isPresent() && !isPast(here.get())) {
            return When.day(here.get(), "date");
        }
        for (int year = said.getYear() + 1; year <= said.getYear() + 4; year++) {
            Optional<LocalDate> there = date(year, month, day);
            if (there.isPresent()) {
                return there.get().isAfter(said.plusDays(FAR))
                        ? past(here.orElse(there.get()))
                        : When.day(there.get(), "date");
            }
        }
        return noSuchDay();
    }

    When date(int year, int month, int day, String why) {
        int full = year < 100 ? 2000 + year : year;
        return date(full, month, day)
                .map(date -> isPast(date) ? past(date) : When.day(date, why))
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
        When usual = monthFirst ? turned : dayFirst;
        When second = monthFirst ? dayFirst : turned;
        if (usual == null || usual.sort() == Sort.LENGTH) {
            return second == null || second.sort() == Sort.LENGTH ? null : second;
        }
        boolean clear = second == null || second.sort() == Sort.LENGTH || second.sort() == Sort.PAST;
        return clear || usual.sort() == Sort.PAST || one == other
                ? usual
                : usual.withAlso(second.last()).explained("numeric");
    }

    /** {@code 21.9.} where days come first; a day up to the 12th might as well be a figure. */
    @Nullable
    When dotted(int day, int month) {
        return monthFirst || day < 13 || month < 1 || month > 12 ? null : monthDay(month, day);
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
                && isPast(before)
                && before.getDayOfMonth() == day.getDayOfMonth()
                && before.getDayOfWeek().getValue() == weekday) {
            return past(before);
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
        if (isPast(date) && month.why().equals("this-month")) {
            date = weekdayOf(nth, weekday, YearMonth.from(month.last()).plusMonths(1));
        }
        return date == null ? null : isPast(date) ? past(date) : When.day(date, "date");
    }

    private static @Nullable LocalDate weekdayOf(int nth, int weekday, YearMonth month) {
        LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return YearMonth.from(date).equals(month) ? date : null;
    }

    When lastBusinessDay(When of) {
        return When.day(calendar.rolledBack(of.last()), "date");
    }

    When firstBusinessDay(When of) {
        return When.day(calendar.rolled(of.first()), "date");
    }

    When dayNextTo(When when, int days) {
        LocalDate date = (days < 0 ? when.first() : when.last()).plusDays(days);
        return isPast(date) ? past(date) : When.day(date, "following");
    }

    // Weeks

    private static When weekFrom(LocalDate monday, String why) {
        return When.of(monday, monday.plusDays(4), Sort.WEEK, why);
    }

    /** This week (0), the next (1), the one after next (2); a week ends on Friday. */
    When week(int ahead) {
        LocalDate monday = said.with(TemporalAdjusters.previousOrSame(MONDAY));
        if (ahead == 0) {
            boolean over = isWeekend() || said.getDayOfWeek() == FRIDAY && isEvening();
            return weekFrom(over ? monday.plusDays(7) : monday, over ? "coming-week" : "this-week");
        }
        When week = weekFrom(monday.plusDays(7L * ahead), ahead == 1 ? "next-week" : "weeks-on");
        return isWeekend() ? week.withAlso(week.last().plusDays(7)).explained("next-week-on-weekend") : week;
    }

    /** "The week", of which no more is said: where the part of it that is meant is over, the next. */
    When bareWeek() {
        When week = week(0);
        return week.why().equals("this-week") ? week.explained("the-week") : week;
    }

    /** "In the coming week": seven days, or the week that comes. */
    When comingWeek() {
        When week = weekFrom(said.with(TemporalAdjusters.next(MONDAY)), "coming-week");
        return isWeekend() ? week : week.withAlso(calendar.rolled(said.plusDays(7)));
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
        When week = weekOf(when).moved(date -> date.plusDays(7L * distance), Sort.WEEK, "week-of");
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
        if (week != null && isPast(week.last()) && month.why().equals("this-month")) {
            week = weekOfMonth(nth, named.plusMonths(1));
        }
        return week == null ? null : isPast(week.last()) ? past(week.last()) : week;
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

    /** A week by its number, as calendars of many countries count them (ISO 8601). */
    @Nullable
    When isoWeek(int number) {
        if (number < 1 || number > 53) {
            return null;
        }
        LocalDate monday = said.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(TemporalAdjusters.previousOrSame(MONDAY))
                .plusWeeks(number - 1L);
        LocalDate coming = isPast(monday.plusDays(4)) ? monday.plusWeeks(52) : monday;
        return weekFrom(coming, "week-of");
    }

    /** This weekend (0), the next (1): to its Sunday. */
    When weekend(int ahead) {
        LocalDate sunday = said.with(TemporalAdjusters.nextOrSame(SUNDAY));
        When weekend = When.of(sunday.minusDays(1), sunday, Sort.WEEKEND, "weekend");
        if (ahead == 0) {
            return weekend;
        }
        LocalDate later = sunday.plusDays(7);
        When next = When.of(later.minusDays(1), later, Sort.WEEKEND, "weekend");
        return isWeekend() ? next : next.withAlso(sunday);
    }

    /** "By the weekend": before it begins; or before it is over. */
    When byWeekend() {
        When weekend = weekend(0);
        LocalDate friday = weekend.last().minusDays(2);
        return isPast(friday) || isWeekend()
                ? weekend.withEdge(Edge.BY)
                : When.day(friday, "before").withAlso(weekend.last()).withEdge(Edge.BY);
    }

    // Months, quarters, years

    private static When monthOf(YearMonth month, String why) {
        return When.of(month.atDay(1), month.atEndOfMonth(), Sort.MONTH, why);
    }

    When months(int ahead) {
        return monthOf(YearMonth.from(said).plusMonths(ahead), ahead == 0 ? "this-month" : "month");
    }

    When month(int month) {
        YearMonth here = YearMonth.of(said.getYear(), month);
        YearMonth named = isPast(here.atEndOfMonth()) ? here.plusYears(1) : here;
        return named.atDay(1).isAfter(said.plusDays(FAR)) ? past(here.atEndOfMonth()) : monthOf(named, "month");
    }

    When monthOfYear(int month, int year) {
        YearMonth named = YearMonth.of(year < 100 ? 2000 + year : year, month);
        return isPast(named.atEndOfMonth()) ? past(named.atEndOfMonth()) : monthOf(named, "month");
    }

    @Nullable
    When quarter(int quarter, @Nullable Integer year) {
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        YearMonth last = YearMonth.of(year == null ? said.getYear() : year, quarter * 3);
        if (year == null && isPast(last.atEndOfMonth())) {
            last = last.plusYears(1);
        }
        return quarterTo(last);
    }

    When quarters(int ahead) {
        int quarter = (said.getMonthValue() + 2) / 3;
        return quarterTo(YearMonth.of(said.getYear(), quarter * 3).plusMonths(3L * ahead));
    }

    private When quarterTo(YearMonth last) {
        return isPast(last.atEndOfMonth())
                ? past(last.atEndOfMonth())
                : When.of(last.minusMonths(2).atDay(1), last.atEndOfMonth(), Sort.QUARTER, "quarter");
    }

    @Nullable
    When half(int half, When year) {
        if (half < 1 || half > 2) {
            return null;
        }
        YearMonth last = YearMonth.of(year.last().getYear(), half * 6);
        return isPast(last.atEndOfMonth())
                ? past(last.atEndOfMonth())
                : When.of(last.minusMonths(5).atDay(1), last.atEndOfMonth(), Sort.PART, "half");
    }

    When year(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return isPast(end) ? past(end) : When.of(end.withDayOfYear(1), end, Sort.YEAR, "year");
    }

    When years(int ahead) {
        return year(said.getYear() + ahead);
    }

    // Parts

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
            case "first" -> friday -> within(friday, calendar.plus(friday.minusDays(5), 1));
            case "early" -> friday -> within(friday, calendar.plus(friday.minusDays(5), 2));
            case "mid" -> friday -> friday.minusDays(2);
            default -> friday -> friday;
        };
        When moved = week.moved(day, Sort.PART, "week-" + part);
        boolean over = !part.equals("late") && !moved.last().isAfter(said);
        if (!over) {
            return moved;
        }
        When next = week.moved(friday -> day.apply(friday.plusDays(7)), Sort.PART, "week-" + part);
        if (week.why().equals("the-week")) {
            return isPast(moved.last()) ? next : next.withAlso(moved.last());
        }
        return isPast(moved.last()) ? past(moved.last()) : moved;
    }

    private static LocalDate within(LocalDate friday, LocalDate day) {
        return day.isAfter(friday) ? friday : day;
    }

    private When partOfMonth(String part, When month) {
        YearMonth named = YearMonth.from(month.last());
        if (month.why().equals("this-month") && isPast(dayOfPart(part, named))) {
            named = named.plusMonths(1);
        }
        LocalDate day = dayOfPart(part, named);
        if (isPast(day)) {
            return past(day);
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
        return isPast(day) ? past(day) : When.of(quarter.first(), day, Sort.PART, "quarter");
    }

    private When partOfYear(String part, When year) {
        int number = year.last().getYear();
        LocalDate day = switch (part) {
            case "early", "first" -> LocalDate.of(number, 3, 31);
            case "mid" -> LocalDate.of(number, 6, 30);
            default -> year.last();
        };
        if (isPast(day)) {
            return past(day);
        }
        When when = When.of(year.first(), day, Sort.PART, "year");
        return day.getMonthValue() == 3 && !isPast(day.withDayOfMonth(1).minusMonths(1))
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
            case WEEK -> weekFrom(when.first().plusDays(7), "next-week");
            case MONTH -> monthOf(YearMonth.from(when.last()).plusMonths(1), "month");
            case QUARTER -> quarterTo(YearMonth.from(when.last()).plusMonths(3));
            case YEAR -> year(when.last().getYear() + 1);
            case PART ->
                when.why().startsWith("month")
                        ? monthOf(YearMonth.from(when.last()).plusMonths(1), "month")
                        : weekFrom(when.last().with(TemporalAdjusters.next(MONDAY)), "next-week");
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

    // Counting

    When counted(Amount amount) {
        When when = from(said, amount);
        if (amount.business() && amount.unit() == Unit.HOUR && amount.most() >= 24) {
            return when.withAlso(calendar.plus(said, (int) Math.ceil(amount.most() / 24)));
        }
        return amount.doubtful() && amount.least() != amount.most()
                ? when.withAlso(plus(said, amount, amount.least()))
                : when;
    }

    private When from(LocalDate date, Amount amount) {
        LocalDate last = plus(date, amount, amount.most());
        return new When(
                date,
                last,
                List.of(),
                Sort.COUNTED,
                Edge.NONE,
                amount,
                amount.business() ? "business-days" : "counted");
    }

    /** So long after (1) or before (-1) a date. */
    When shifted(When when, Amount amount, int direction) {
        if (when.sort() == Sort.PAST || when.sort() == Sort.LOOSE) {
            return when;
        }
        boolean weeks = amount.unit() == Unit.WEEK || amount.unit() == Unit.FORTNIGHT;
        if (direction > 0 && weeks && !amount.business() && when.why().endsWith("weekday")) {
            // A day is named, and stays where it is: a week on Friday.
            long days = (long) Math.ceil(amount.days());
            return when.moved(date -> date.plusDays(days), Sort.DAY, "weeks-on");
        }
        if (direction > 0) {
            return when.moved(date -> plus(date, amount, amount.most()), Sort.COUNTED, "counted-from");
        }
        LocalDate date = when.first();
        LocalDate back = amount.business()
                ? backwards(date, (int) Math.ceil(amount.most()))
                : calendar.rolledBack(date.minusDays((long) Math.ceil(amount.days())));
        return isPast(back) ? past(back) : When.day(back, "counted-from");
    }

    private LocalDate backwards(LocalDate date, int count) {
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = calendar.rolledBack(day.minusDays(1));
        }
        return day;
    }

    private LocalDate plus(LocalDate date, Amount amount, double count) {
        int whole = (int) count;
        boolean half = count > whole;
        return switch (amount.unit()) {
            case MINUTE ->
                calendar.rolled(
                        date.equals(said)
                                ? now.plusMinutes((long) Math.ceil(count)).toLocalDate()
                                : date);
            case HOUR ->
                amount.business()
                        ? calendar.plus(date, (int) Math.ceil(count / 8))
                        : calendar.rolled(
                                date.equals(said)
                                        ? now.plusMinutes((long) Math.ceil(count * 60))
                                                .toLocalDate()
                                        : date.plusDays((long) Math.ceil(count / 24)));
            case DAY ->
                amount.business()
                        ? calendar.plus(date, (int) Math.ceil(count))
                        : calendar.rolled(date.plusDays((long) Math.ceil(count)));
            case WEEK ->
                amount.business()
                        ? calendar.plus(date, (int) Math.ceil(5 * count))
                        : calendar.rolled(date.plusDays((long) Math.ceil(7 * count)));
            case FORTNIGHT -> calendar.rolled(date.plusDays((long) Math.ceil(14 * count)));
            case MONTH -> date.plusMonths(whole).plusDays(half ? 15 : 0);
            case QUARTER -> date.plusMonths(3L * whole);
            case YEAR -> date.plusMonths(12L * whole + (half ? 6 : 0));
        };
    }

    /** "Within the week": that long, or to the end of this one. */
    When within(String unit) {
        When counted = counted(Amount.of(1, Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
        LocalDate end = unit.equals("week") ? week(0).last() : months(0).last();
        return end.equals(counted.last()) ? counted : counted.withAlso(end);
    }

    // Holidays

    /** The next holiday that the library knows by one of {@code keys}. */
    @Nullable
    When holiday(Set<String> keys) {
        return upcoming().stream()
                .filter(holiday -> keys.contains(holiday.key()))
                .findFirst()
                .map(holiday -> When.of(holiday.date(), holiday.date(), Sort.HOLIDAY, "holiday"))
                .orElse(null);
    }

    /** The next public holiday on a weekday; of a long weekend, on a Monday or Friday. */
    @Nullable
    When publicHoliday(boolean longWeekend) {
        return upcoming().stream()
                .map(NamedHoliday::date)
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .filter(date -> !longWeekend || date.getDayOfWeek() == MONDAY || date.getDayOfWeek() == FRIDAY)
                .findFirst()
                .map(date -> When.of(date, date, Sort.HOLIDAY, "holiday"))
                .orElse(null);
    }

    @Nullable
    When holidayInMonth(int month) {
        return upcoming().stream()
                .map(NamedHoliday::date)
                .filter(date ->
                        date.getMonthValue() == month && date.getDayOfWeek().getValue() <= 5)
                .findFirst()
                .map(date -> When.of(date, date, Sort.HOLIDAY, "holiday"))
                .orElse(null);
    }

    private List<NamedHoliday> upcoming() {
        List<NamedHoliday> days = new ArrayList<>(holidays.apply(said.getYear()));
        days.addAll(holidays.apply(said.getYear() + 1));
        days.removeIf(day -> isPast(day.date()));
        days.sort(Comparator.comparing(NamedHoliday::date));
        return days;
    }

    /** A holiday that falls on the same date everywhere. */
    When fixed(int month, int day) {
        LocalDate here = LocalDate.of(said.getYear(), month, day);
        LocalDate date = isPast(here) ? here.plusYears(1) : here;
        return When.of(date, date, Sort.HOLIDAY, "holiday");
    }

    When christmas() {
        return fixed(12, 25).withSort(Sort.SEASON).explained("season");
    }

    When newYear() {
        return fixed(1, 1).withSort(Sort.SEASON).explained("season");
    }

    /** "The holidays", at the year's end. */
    When season() {
        LocalDate newYear = LocalDate.of(said.getYear() + (said.getDayOfYear() > 1 ? 1 : 0), 1, 1);
        return When.of(newYear.minusDays(7), newYear, Sort.SEASON, "season");
    }

    /** The first Friday of a full week in January. */
    When afterTheHolidays() {
        LocalDate friday = firstFullFriday(said.getYear());
        LocalDate last = isPast(friday) ? firstFullFriday(said.getYear() + 1) : friday;
        return When.of(last.withDayOfMonth(1), last, Sort.SEASON, "after-season");
    }

    private static LocalDate firstFullFriday(int year) {
        return LocalDate.of(year, 1, 1)
                .with(TemporalAdjusters.nextOrSame(MONDAY))
                .plusDays(4);
    }

    When easter() {
        LocalDate here = easter(said.getYear());
        LocalDate sunday = isPast(here.plusDays(1)) ? easter(said.getYear() + 1) : here;
        return When.of(sunday, sunday, Sort.HOLIDAY, "holiday");
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
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

    // How the words lean on a stretch

    /** The last business day before it. */
    @Nullable
    When before(When when) {
        if (when.sort() == Sort.COUNTED || when.sort() == Sort.PAST || when.sort() == Sort.LOOSE) {
            return when;
        }
        if (when.sort() == Sort.CLOCK || when.sort() == Sort.PART && when.edge() == Edge.BY) {
            return when.withEdge(Edge.BY);
        }
        long length = when.last().toEpochDay() - when.first().toEpochDay();
        UnaryOperator<LocalDate> move = last -> {
            LocalDate eve = last.minusDays(length + 1);
            LocalDate worked = calendar.rolledBack(eve);
            return isPast(worked) && !isPast(eve) ? eve : worked;
        };
        When moved = when.moved(move, Sort.DAY, "before");
        List<LocalDate> possible =
                moved.also().stream().filter(date -> !isPast(date)).toList();
        if (isPast(moved.last())) {
            return past(moved.last());
        }
        return moved.withAlso(possible).withEdge(Edge.BEFORE);
    }

    /** The first business day after it; after a count, its end. */
    When after(When when) {
        if (when.sort() == Sort.COUNTED || when.sort() == Sort.PAST || when.sort() == Sort.LOOSE) {
            return when;
        }
        if (when.sort() == Sort.CLOCK) {
            return when.withEdge(Edge.AFTER);
        }
        if (when.sort() == Sort.SEASON) {
            return afterTheHolidays().withSort(Sort.DAY).withEdge(Edge.AFTER);
        }
        if (when.why().equals("thanksgiving") && when.last().getDayOfWeek() == THURSDAY) {
            return When.day(when.last().plusDays(4), "after").withEdge(Edge.AFTER);
        }
        return when.moved(date -> calendar.plus(date, 1), Sort.DAY, "after").withEdge(Edge.AFTER);
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
        if (one.sort() == Sort.DAY && other.last().isBefore(one.last())) {
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

    /** A date given twice, in words and in figures: "next Friday, the 18th". */
    When explicit(When words, When date) {
        if (date.sort() == Sort.PAST || words.sort() == Sort.PAST) {
            return date.sort() == Sort.PAST ? words : date;
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
