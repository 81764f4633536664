package afterword.letters.rephrase;

import afterword.letters.draft.Draft;
import afterword.letters.review.Review;
import afterword.letters.review.Severity;
import java.util.List;

/**
 * A draft in other words, with everything that was found against it.
 *
 * @param unfounded what it says that no fact says
 * @param review the same review that every letter goes through
 */
public record Rephrasing(Draft draft, List<Unfounded> unfounded, Review review) {

    public Rephrasing {
        unfounded = List.copyOf(unfounded);
    }

    /** Whether it may take the place of the draft: nothing unfounded, and nothing above advice in the review. */
    public boolean isUsable() {
        return unfounded.isEmpty()
                && review.findings().stream().allMatch(finding -> finding.severity() == Severity.ADVICE);
    }
}
