package afterword.app.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How words about when there will be news become a date. */
@FunctionalInterface
public interface PromiseReading {

    /**
     * The day that {@code words} mean, if they mean one.
     *
     * @param said when they were said
     * @param zone the employer's
     * @param holidays ISO 3166; absent: weekends only
     */
    Optional<LocalDate> read(String words, Instant said, ZoneId zone, @Nullable String holidays);
}
