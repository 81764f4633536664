package afterword.applicationfile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Points in time as they stand in a file: to the minute where nothing is finer. */
final class Times {

    private Times() {}

    /** In the offset of that day, such as {@code 2026-09-09T14:00-04:00}. */
    static String withOffset(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }

    /** Without an offset, as people write it; with one where the clocks show that time twice and the second is meant. */
    static String local(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        LocalDateTime local = there.toLocalDateTime();
        ZoneOffset first = zone.getRules().getValidOffsets(local).get(0);
        return first.equals(there.getOffset()) ? local.toString() : withOffset(at, zone);
    }
}
