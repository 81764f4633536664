package afterword.app.sending;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.businessdays.BusinessCalendar;
import afterword.plan.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoodHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** Monday 7 September 2026 is Labor Day. */
    private static final BusinessCalendar US = date -> date.equals(LocalDate.of(2026, 9, 7));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    private static String next(String now, String from, String due, @Nullable String latest, @Nullable Slot slot) {
        return new GoodHours(US, NEW_YORK)
                .next(at(now), at(from), at(due), latest == null ? null : at(latest), slot)
                .map(instant -> instant.atZone(NEW_YORK).toLocalDateTime().toString())
                .orElse("never");
    }

    @Test
    void theNextMorningIsBest() {
        assertThat(next("2026-09-09T16:00", "2026-09-09T15:00", "2026-09-10T14:00", "2026-09-11T14:00", null))
                .isEqualTo("2026-09-10T09:10");
    }

    @Test
    void aMorningThatIsHereIsNotWaitedFor() {
        assertThat(next("2026-09-10T10:20", "2026-09-09T15:00", "2026-09-10T14:00", null, null))
                .isEqualTo("2026-09-10T10:20");
    }

    @Test
    void notBeforeTheWindowOpens() {
        assertThat(next("2026-09-09T16:00", "2026-09-22T09:00", "2026-09-22T17:00", null, null))
                .isEqualTo("2026-09-22T09:10");
    }

    @Test
    void inTheAfternoonWhereNoMorningIsLeftInTime() {
        assertThat(next("2026-09-10T12:30", "2026-09-09T15:00", "2026-09-10T14:00", "2026-09-11T14:00", null))
                .isEqualTo("2026-09-10T12:30");
        assertThat(next("2026-09-10T08:00", "2026-09-10T13:00", "2026-09-10T17:00", null, null))
                .isEqualTo("2026-09-10T13:00");
    }

    @Test
    void whatIsLateAlreadyGoesTheNextMorningBeforeItsLatest() {
        assertThat(next("2026-09-10T18:00", "2026-09-09T15:00", "2026-09-10T14:00", "2026-09-11T14:00", null))
                .isEqualTo("2026-09-11T09:10");
    }

    @Test
    void neverPastTheLatest() {
        assertThat(next("2026-09-11T18:00", "2026-09-09T15:00", "2026-09-10T14:00", "2026-09-11T14:00", null))
                .isEqualTo("never");
        assertThat(next("2026-09-11T12:30", "2026-09-09T15:00", "2026-09-10T14:00", "2026-09-11T14:00", null))
                .isEqualTo("2026-09-11T12:30");
    }

    @Test
    void notOnAWeekendNorOnAHoliday() {
        assertThat(next("2026-09-04T17:30", "2026-09-04T09:00", "2026-09-08T17:00", null, null))
                .isEqualTo("2026-09-08T09:10");
    }

    @Test
    void inTheHalfOfTheDayThatTheStepAsksFor() {
        assertThat(next("2026-09-09T16:00", "2026-09-10T09:00", "2026-09-10T17:00", null, Slot.AFTERNOON))
                .isEqualTo("2026-09-10T13:10");
    }
}
