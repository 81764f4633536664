package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months, calendar quarters and years. */
final class Months {

    private final Said said;
    private final Customs customs;

    Months(Said said, Customs customs) {
        this.said = said;
        this.customs = customs;
    }

    static When monthOf(YearMonth month, String why) {
        return When.of(month.atDay(1), month.atEndOfMonth(), Sort.MONTH, why);
    }

    When months(int ahead) {
        return monthOf(YearMonth.from(said.date()).plusMonths(ahead), ahead == 0 ? "this-month" : "month");
    }

    When month(int month) {
        YearMonth here = YearMonth.of(said.date().getYear(), month);
        YearMonth named = said.isPast(here.atEndOfMonth()) ? here.plusYears(1) : here;
        return named.atDay(1).isAfter(said.date().plusDays(Days.FAR))
                ? When.past(here.atEndOfMonth())
                : monthOf(named, "month");
    }

    When monthOfYear(int month, int year) {
        YearMonth named = YearMonth.of(year < 100 ? 2000 + year : year, month);
        return said.isPast(named.atEndOfMonth()) ? When.past(named.atEndOfMonth()) : monthOf(named, "month");
    }

    @Nullable
    When quarter(int quarter, @Nullable Integer year) {
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        YearMonth last = YearMonth.of(year == null ? said.date().getYear() : year, quarter * 3);
        if (year == null && said.isPast(last.atEndOfMonth())) {
            last = last.plusYears(1);
        }
        return quarterTo(last);
    }

    When quarters(int ahead) {
        int quarter = (said.date().getMonthValue() + 2) / 3;
        return quarterTo(YearMonth.of(said.date().getYear(), quarter * 3).plusMonths(3L * ahead));
    }

    When quarterTo(YearMonth last) {
        return said.isPast(last.atEndOfMonth())
                ? When.past(last.atEndOfMonth())
                : When.of(last.minusMonths(2).atDay(1), last.atEndOfMonth(), Sort.QUARTER, "quarter");
    }

    @Nullable
    When half(int half, When year) {
        if (half < 1 || half > 2) {
            return null;
        }
        YearMonth last = YearMonth.of(year.last().getYear(), half * 6);
        return said.isPast(last.atEndOfMonth())
                ? When.past(last.atEndOfMonth())
                : When.of(last.minusMonths(5).atDay(1), last.atEndOfMonth(), Sort.PART, "half");
    }

    /** The last day of the financial year, where all of a country have the same. */
    @Nullable
    When financialYearEnd() {
        Integer month = customs.financialYearEnd();
        if (month == null) {
            return null;
        }
        YearMonth here = YearMonth.of(said.date().getYear(), month);
        YearMonth last = said.isPast(here.atEndOfMonth()) ? here.plusYears(1) : here;
        return new When(
                last.minusMonths(11).atDay(1), last.atEndOfMonth(), List.of(), Sort.PART, Edge.BY, null, "year");
    }

    When year(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return said.isPast(end) ? When.past(end) : When.of(end.withDayOfYear(1), end, Sort.YEAR, "year");
    }

    When years(int ahead) {
        return year(said.date().getYear() + ahead);
    }
}
