package afterword.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar that we publish.
 *
 * @param uid the same for the same thing to do, over all changes of it
 * @param zone in which its times are written
 * @param busy whether it takes up the time, so that others see it as taken
 * @param alarms how long before the start to remind; empty: never
 * @param category absent: none
 */
public record CalendarEntry(
        String uid,
        Instant start,
        Instant end,
        ZoneId zone,
        String summary,
        String description,
        @Nullable String location,
        @Nullable String url,
        @Nullable String category,
        boolean busy,
        List<Duration> alarms) {

    public CalendarEntry {
        alarms = List.copyOf(alarms);
    }
}
