package afterword.promises;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When something was said, at the employer's.
 *
 * @param calendar which days are worked there
 */
record Said(LocalDateTime now, BusinessCalendar calendar) {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    LocalDate date() {
        return now.toLocalDate();
    }

    boolean isWeekend() {
        return date().getDayOfWeek().getValue() > 5;
    }

    boolean isEvening() {
        return !now.toLocalTime().isBefore(EVENING);
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(date());
    }
}
