package afterword.planner;

import afterword.application.Stage;
import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;

/**
 * The day on which to ask where nobody named one: the later the round, the longer the wait (S4-6, S4-7, S4-8; P5). The
 * day for a first interview is ours.
 */
final class StageDate {

    private static final int LATER_ROUND_OPENS = 7;
    private static final int LATER_ROUND_ENDS = 10;

    private StageDate() {}

    /** The stage date of an interview of that stage on {@code day}. */
    static LocalDate of(Stage stage, LocalDate day, BusinessCalendar calendar) {
        return switch (stage) {
            case PHONE_SCREEN -> calendar.plus(day, 4);
            case FIRST -> calendar.plus(day, 5);
            case SECOND, THIRD, FINAL -> laterRound(day, calendar);
        };
    }

    private static LocalDate laterRound(LocalDate day, BusinessCalendar calendar) {
        LocalDate date = calendar.rolled(day.plusDays(LATER_ROUND_OPENS));
        LocalDate end = day.plusDays(LATER_ROUND_ENDS);
        return date.isAfter(end) ? calendar.rolledBack(end) : date;
    }
}
