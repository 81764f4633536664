package afterword.businessdays;

import java.util.Optional;

/** The public holidays of the world; where they come from is not this module's matter. */
@FunctionalInterface
public interface Holidays {

    /** Weekends only, whatever the code. */
    Holidays NONE = code -> Optional.of(BusinessCalendar.WEEKDAYS);

    /**
     * The calendar of a country or subdivision.
     *
     * @param code ISO 3166-1, or 3166-2 as {@code US-NY}: a bare country has the days of the whole country, a
     *     subdivision adds its own
     * @return nothing where the code is not known
     */
    Optional<BusinessCalendar> of(String code);
}
