package afterword.app.sending;

import afterword.businessdays.BusinessCalendar;
import afterword.plan.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next good hour for a mail: a morning of the recipient's working week, inside the step's window; where no morning lies
 * in it, any of their business hours that does; never after its end.
 *
 * @param calendar the recipient's working days
 * @param zone the recipient's
 */
record GoodHours(BusinessCalendar calendar, ZoneId zone) {

    /** Not on the stroke of the hour, when machines write. */
    private static final Duration PAST_THE_HOUR = Duration.ofMinutes(10);

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int FAR = 30;

    /**
     * @param from not before; the step's
     * @param due in time; the step's
     * @param latest not after; absent where nothing says so
     * @return nothing where no business hour is left before {@code latest}
     */
    Optional<Instant> next(Instant now, Instant from, Instant due, @Nullable Instant latest, @Nullable Slot slot) {
        Instant start = now.isAfter(from) ? now : from;
        Instant end = latest == null ? due.plus(Duration.ofDays(FAR)) : latest;
        LocalTime opens = slot == null ? Slot.MORNING.opens() : slot.opens();
        LocalTime ends = slot == null ? Slot.MORNING.ends() : slot.ends();
        Optional<Instant> inTime = within(start, due.isBefore(end) ? due : end, opens, ends);
        return inTime.or(() -> within(start, due.isBefore(end) ? due : end, OPENS, CLOSES))
                .or(() -> within(start, end, opens, ends))
                .or(() -> within(start, end, OPENS, CLOSES));
    }

    /** The first moment of {@code opens} to {@code ends} on a working day that is not before the start nor after the end. */
    private Optional<Instant> within(Instant start, Instant end, LocalTime opens, LocalTime ends) {
        ZonedDateTime local = start.atZone(zone);
        LocalDate first = calendar.rolled(local.toLocalDate());
        for (LocalDate day = first; day.isBefore(first.plusDays(FAR)); day = calendar.plus(day, 1)) {
            ZonedDateTime opening = day.atTime(opens).atZone(zone).plus(PAST_THE_HOUR);
            ZonedDateTime at = opening.isBefore(local) ? local : opening;
            if (at.toInstant().isAfter(end)) {
                return Optional.empty();
            }
            if (at.toLocalDate().equals(day) && at.toLocalTime().isBefore(ends)) {
                return Optional.of(at.toInstant());
            }
        }
        return Optional.empty();
    }
}
