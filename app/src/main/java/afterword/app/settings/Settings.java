package afterword.app.settings;

import afterword.application.Applicant;
import afterword.application.PersonName;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person set once for all applications; kept as a JSON object of these names.
 *
 * @param playbook the id of the one for applications that have none of their own
 * @param timeZone an IANA name; absent: that of the machine
 * @param given, family, email, phone with which letters are signed
 * @param address the lines of the postal address, for letters and envelopes
 * @param strengths what a letter may say of the person, one a line
 * @param days on which the person wants to be asked to do things; at least one
 */
public record Settings(
        String playbook,
        @Nullable String timeZone,
        @Nullable String given,
        @Nullable String family,
        @Nullable String email,
        @Nullable String phone,
        List<String> address,
        List<String> strengths,
        Set<DayOfWeek> days) {

    /** Nothing set. */
    public static final Settings USUAL = new Settings(
            "balanced", null, null, null, null, null, List.of(), List.of(), EnumSet.allOf(DayOfWeek.class));

    public Settings {
        address = List.copyOf(address);
        strengths = List.copyOf(strengths);
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day is left to do anything on");
        }
    }

    /** The person whom applications are written for; absent where no name is set. */
    public @Nullable Applicant applicant() {
        return given == null || family == null
                ? null
                : new Applicant(PersonName.of(given, family), email, phone, address, strengths);
    }

    /** The days on which a morning's mail is wanted: the person's own; who has set none free has the weekend free of mail. */
    public Set<DayOfWeek> mailDays() {
        return days.size() == DayOfWeek.values().length ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : days;
    }

    /** Whether letters can be signed. */
    public boolean isSigned() {
        return given != null && family != null;
    }
}
