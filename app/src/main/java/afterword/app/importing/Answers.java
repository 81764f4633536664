package afterword.app.importing;

import afterword.application.Applicant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person has said already, so that it need be neither guessed nor asked.
 *
 * @param applicant who they are
 * @param ownAddresses e-mail addresses that are theirs, beside that of {@code applicant}
 * @param zone the employer's
 * @param ownZone where the person is; the likeliest zone of an employer that states none
 * @param region where the cards were written, ISO 3166-1, for telephone numbers without a country code
 */
public record Answers(
        @Nullable Applicant applicant,
        Set<String> ownAddresses,
        @Nullable String company,
        @Nullable String position,
        @Nullable ZoneId zone,
        @Nullable ZoneId ownZone,
        @Nullable String region) {

    /** Nothing is known. */
    public static final Answers NONE = new Answers(null, Set.of(), null, null, null, null, null);

    public Answers {
        ownAddresses = ownAddresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code address} is the person's own. */
    boolean isOwn(@Nullable String address) {
        if (address == null) {
            return false;
        }
        boolean applicants = applicant != null && address.equalsIgnoreCase(applicant.email());
        return applicants || ownAddresses.contains(address.toLowerCase(Locale.ROOT));
    }
}
