package afterword.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose application it is; letters are signed with it.
 *
 * @param address the lines of their postal address, for letters and envelopes; empty where not said
 */
public record Applicant(
        PersonName name, @Nullable String email, @Nullable String phone, List<String> address, List<String> strengths) {

    public Applicant {
        address = List.copyOf(address);
        strengths = List.copyOf(strengths);
    }

    /** Somebody whose postal address is not known. */
    public Applicant(PersonName name, @Nullable String email, @Nullable String phone, List<String> strengths) {
        this(name, email, phone, List.of(), strengths);
    }
}
