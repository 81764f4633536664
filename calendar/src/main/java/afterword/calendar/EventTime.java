package afterword.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an event is: clock times, and the zone they are read in as far as the file says.
 *
 * @param start in {@code zone}; where the zone is floating, wherever the reader is
 * @param end never before {@code start}; equal to it where the file states no end
 * @param zone absent where {@code zoneSource} is {@link ZoneSource#FLOATING}
 * @param zoneWritten the zone as the file writes it, such as {@code Eastern Standard Time}
 */
public record EventTime(
        LocalDateTime start,
        LocalDateTime end,
        @Nullable ZoneId zone,
        ZoneSource zoneSource,
        @Nullable String zoneWritten,
        boolean allDay) {

    /** Where the zone of an event was taken from. */
    public enum ZoneSource {
        /** An IANA name. */
        NAMED,
        /** A name that Windows gives to a zone, mapped as Unicode CLDR does. */
        WINDOWS,
        /** Rules without a known name: the moment is right, the zone is the likeliest one with those rules. */
        RULES,
        /** Times in UTC or without a zone, in a calendar that names its own: the likeliest zone is that. */
        CALENDAR,
        /** Times in UTC: the moment is right, the zone is not stated. */
        UTC,
        /** Clock times without a zone. */
        FLOATING
    }

    /** Whether the file itself says in which zone the event takes place. */
    public boolean saysZone() {
        return zoneSource == ZoneSource.NAMED || zoneSource == ZoneSource.WINDOWS;
    }

    /** The moment it starts; clock times without a zone are read in {@code otherwise}. */
    public Instant startIn(ZoneId otherwise) {
        return start.atZone(zone == null ? otherwise : zone).toInstant();
    }

    /** The moment it ends; clock times without a zone are read in {@code otherwise}. */
    public Instant endIn(ZoneId otherwise) {
        return end.atZone(zone == null ? otherwise : zone).toInstant();
    }

    /** Whether an end later than the start is stated. */
    public boolean hasEnd() {
        return end.isAfter(start);
    }
}
