package afterword.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the employer asked for, in their words (P1). Each attribute has its own latest.
 *
 * @param contact whom to ask, the id of a contact
 * @param on the day of the next check-in, in the employer's zone
 */
public record EmployerDirection(
        Instant at,
        @Nullable String by,
        @Nullable String said,
        @Nullable Channel channel,
        Set<Ban> no,
        @Nullable String contact,
        @Nullable LocalDate on) {

    public EmployerDirection {
        no = Set.copyOf(no);
    }
}
