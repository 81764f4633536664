package afterword.mail.hear;

import afterword.application.Application;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds the dates that somebody names in words. */
@FunctionalInterface
public interface DatesInWords {

    /** Nobody ever names a date. */
    DatesInWords NONE = (words, said, application) -> List.of();

    /**
     * The dates in {@code words}, in their order, counted from when they were said, in the employer's zone.
     *
     * @param application whose zone and holidays count
     */
    List<Found> in(String words, Instant said, Application application);

    /**
     * A date.
     *
     * @param start of its words
     * @param end exclusive
     */
    record Found(int start, int end, LocalDate on) {}
}
