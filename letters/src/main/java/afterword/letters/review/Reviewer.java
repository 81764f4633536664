package afterword.letters.review;

import java.util.Comparator;
import java.util.List;

/** Reads a letter as a careful friend would before it goes out. Safe for many threads. */
public final class Reviewer {

    private final List<Check> checks;

    private Reviewer(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static Reviewer create() {
        return new Reviewer(List.of(
                new GreetingCheck(),
                new VocativeCheck(),
                new PlaceholderCheck(),
                new AttachmentCheck(),
                new CompanyCheck(),
                new PositionCheck(),
                new SpellingCheck(),
                new SimilarityCheck(),
                new StanceCheck(),
                new ThanksCheck(),
                new FormCheck(),
                new NotesCheck(),
                new PurposeCheck(),
                new LengthCheck()));
    }

    /**
     * Everything there is to say about a letter, but what was called not applicable.
     *
     * @throws IllegalArgumentException if the letter is addressed to no contact of the application
     */
    public Review review(LetterUnderReview given) {
        Reading reading = Reading.of(given);
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.check(reading).stream())
                .filter(finding -> !given.dismissed().contains(finding.key()))
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::category))
                .toList();
        return Review.of(findings, null);
    }
}
