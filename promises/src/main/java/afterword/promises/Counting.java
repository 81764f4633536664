package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** So many hours, days, weeks or months on; days, weeks and hours are rolled to a working day. */
final class Counting {

    private final Said said;
    private final Weeks weeks;
    private final Months months;

    Counting(Said said, Weeks weeks, Months months) {
        this.said = said;
        this.weeks = weeks;
        this.months = months;
    }

    When counted(Amount amount) {
        When when = from(said.date(), amount);
        if (amount.business() && amount.unit() == Unit.HOUR && amount.most() >= 24) {
            return when.withAlso(said.calendar().plus(said.date(), (int) Math.ceil(amount.most() / 24)));
        }
        return amount.doubtful() && amount.least() != amount.most()
                ? when.withAlso(plus(said.date(), amount, amount.least()))
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
        boolean inWeeks = amount.unit() == Unit.WEEK || amount.unit() == Unit.FORTNIGHT;
        if (direction > 0 && inWeeks && !amount.business() && when.why().endsWith("weekday")) {
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
                : said.calendar().rolledBack(date.minusDays((long) Math.ceil(amount.days())));
        return said.isPast(back) ? When.past(back) : When.day(back, "counted-from");
    }

    private LocalDate backwards(LocalDate date, int count) {
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = said.calendar().rolledBack(day.minusDays(1));
        }
        return day;
    }

    private LocalDate plus(LocalDate date, Amount amount, double count) {
        int whole = (int) count;
        boolean half = count > whole;
        return switch (amount.unit()) {
            case MINUTE ->
                said.calendar()
                        .rolled(
                                date.equals(said.date())
                                        ? said.now()
                                                .plusMinutes((long) Math.ceil(count))
                                                .toLocalDate()
                                        : date);
            case HOUR ->
                amount.business()
                        ? said.calendar().plus(date, (int) Math.ceil(count / 8))
                        : said.calendar()
                                .rolled(
                                        date.equals(said.date())
                                                ? said.now()
                                                        .plusMinutes((long) Math.ceil(count * 60))
                                                        .toLocalDate()
                                                : date.plusDays((long) Math.ceil(count / 24)));
            case DAY ->
                amount.business()
                        ? said.calendar().plus(date, (int) Math.ceil(count))
                        : said.calendar().rolled(date.plusDays((long) Math.ceil(count)));
            case WEEK ->
                amount.business()
                        ? said.calendar().plus(date, (int) Math.ceil(5 * count))
                        : said.calendar().rolled(date.plusDays((long) Math.ceil(7 * count)));
            case FORTNIGHT -> said.calendar().rolled(date.plusDays((long) Math.ceil(14 * count)));
            case MONTH -> date.plusMonths(whole).plusDays(half ? 15 : 0);
            case QUARTER -> date.plusMonths(3L * whole);
            case YEAR -> date.plusMonths(12L * whole + (half ? 6 : 0));
        };
    }

    /** "Within the week": that long, or to the end of this one. */
    When within(String unit) {
        When counted = counted(Amount.of(1, Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
        LocalDate end =
                unit.equals("week") ? weeks.week(0).last() : months.months(0).last();
        return end.equals(counted.last()) ? counted : counted.withAlso(end);
    }
}
