package afterword.businessdays;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are worked at an employer's. "{@code X + n bd}" is the n-th business day after X, X itself not counted;
 * "rolled" is moved forward to the next business day if it is none ({@code playbooks.md}, Words).
 */
@FunctionalInterface
public interface BusinessCalendar {

    /** Weekends are free, and nothing else. */
    BusinessCalendar WEEKDAYS = date -> false;

    /** Whether {@code date} is a public holiday there, whatever day of the week it is. */
    boolean isHoliday(LocalDate date);

    default boolean isBusinessDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !isHoliday(date);
    }

    /** {@code date}, or the next business day if it is none. */
    default LocalDate rolled(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** {@code date}, or the last business day before it if it is none. */
    default LocalDate rolledBack(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The {@code count}-th business day after {@code date}; {@code date} itself is not counted. */
    default LocalDate plus(LocalDate date, int count) {
        LocalDate day = date;
        for (int counted = 0; counted < count; counted++) {
            day = rolled(day.plusDays(1));
        }
        return day;
    }
}
