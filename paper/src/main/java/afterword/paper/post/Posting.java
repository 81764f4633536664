package afterword.paper.post;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a letter that is posted on some day is likely there, and by when to post one that is to be there in time. A day counts
 * where both countries work; the day of posting does not.
 */
public final class Posting {

    private static final int LONGEST = 60;

    private final Journey journey;
    private final BusinessCalendar days;

    /**
     * @param here the working days where it is posted
     * @param there the working days where it arrives
     */
    public Posting(Journey journey, BusinessCalendar here, BusinessCalendar there) {
        this.journey = journey;
        this.days = date -> !here.isBusinessDay(date) || !there.isBusinessDay(date);
    }

    /** From the first to the last day on which it is likely there. */
    public record Arrival(LocalDate first, LocalDate last) {}

    /** The arrival of what is in the box before the last collection of {@code day}. */
    public Arrival of(LocalDate day) {
        LocalDate collected = days.rolled(day);
        return new Arrival(days.plus(collected, journey.fastest()), days.plus(collected, journey.slowest()));
    }

    /**
     * The last day on which to post what is to be there on {@code day} even if it travels slowly.
     *
     * @return nothing where that would be months before, as over an endless row of holidays
     */
    public Optional<LocalDate> latestFor(LocalDate day) {
        LocalDate tried = day;
        for (int i = 0; i < LONGEST; i++) {
            if (days.isBusinessDay(tried) && !of(tried).last().isAfter(day)) {
                return Optional.of(tried);
            }
            tried = tried.minusDays(1);
        }
        return Optional.empty();
    }
}
