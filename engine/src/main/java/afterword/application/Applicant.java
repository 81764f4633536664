package afterword.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person whose application it is; letters are signed with it. */
public record Applicant(
        PersonName name, @Nullable String email, @Nullable String phone, List<String> strengths) {

    public Applicant {
        strengths = List.copyOf(strengths);
    }
}
