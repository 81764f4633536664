package afterword.letters.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a letter.
 *
 * @param verdict after the worst finding
 * @param findings in the order of the letter
 * @param note absent, or what was not checked and why
 */
public record Review(
        Verdict verdict, List<Finding> findings, @Nullable String note) {

    public Review {
        findings = List.copyOf(findings);
    }

    static Review of(List<Finding> findings, @Nullable String note) {
        return new Review(Verdict.of(findings), findings, note);
    }

    /** Whether the letter must not go out as it stands. */
    public boolean isBlocked() {
        return verdict == Verdict.BLOCKED;
    }
}
