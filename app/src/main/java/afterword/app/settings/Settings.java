package afterword.app.settings;

import afterword.application.Applicant;
import afterword.application.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person set once for all applications; kept as a JSON object of these names.
 *
 * @param playbook the id of the one for applications that have none of their own
 * @param timeZone an IANA name; absent: that of the machine
 * @param given, family, email, phone with which letters are signed
 * @param address the lines of the postal address, for letters and envelopes
 * @param strengths what a letter may say of the person, one a line
 */
public record Settings(
        String playbook,
        @Nullable String timeZone,
        @Nullable String given,
        @Nullable String family,
        @Nullable String email,
        @Nullable String phone,
        List<String> address,
        List<String> strengths) {

    /** Nothing set. */
    public static final Settings USUAL = new Settings("balanced", null, null, null, null, null, List.of(), List.of());

    public Settings {
        address = List.copyOf(address);
        strengths = List.copyOf(strengths);
    }

    /** The person whom applications are written for; absent where no name is set. */
    public @Nullable Applicant applicant() {
        return given == null || family == null
                ? null
                : new Applicant(PersonName.of(given, family), email, phone, address, strengths);
    }

    /** Whether letters can be signed. */
    public boolean isSigned() {
        return given != null && family != null;
    }
}
