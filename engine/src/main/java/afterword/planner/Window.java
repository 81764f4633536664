package afterword.planner;

import afterword.plan.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which a step may be taken: 09:00 to 17:00 in the employer's zone, or a half of that.
 *
 * @param slot the half; absent: the whole day
 */
record Window(LocalDate day, @Nullable Slot slot) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(17, 0);

    /** The whole working day. */
    static Window of(LocalDate day) {
        return new Window(day, null);
    }

    ZonedDateTime opens(ZoneId zone) {
        return ZonedDateTime.of(day, slot == null ? OPENS : slot.opens(), zone);
    }

    ZonedDateTime ends(ZoneId zone) {
        return ZonedDateTime.of(day, slot == null ? ENDS : slot.ends(), zone);
    }

    boolean isBefore(Window other) {
        return day.equals(other.day)
                ? slot != null && other.slot != null && slot.compareTo(other.slot) < 0
                : day.isBefore(other.day);
    }
}
