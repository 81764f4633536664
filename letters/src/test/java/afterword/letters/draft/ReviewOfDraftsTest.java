package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Reviewer;
import afterword.letters.review.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the drafter writes, the reviewer lets pass. */
class ReviewOfDraftsTest {

    private static final Reviewer REVIEWER = Reviewer.create();

    /** To two hundred readers; one letter may carry a trade word that the reviewer takes for a fault. */
    @Test
    void allButAFewPassWithNothingAboveAdvice() {
        List<String> flagged = new ArrayList<>();
        for (Path panel : Panels.files()) {
            Application application = Panels.read(panel);
            Map<String, Draft> letters = ThankYousTest.letters(application);
            for (Draft draft : letters.values()) {
                List<String> sent = letters.values().stream()
                        .filter(other -> other != draft)
                        .map(Draft::body)
                        .toList();
                REVIEWER
                        .review(LetterUnderReview.of(draft.kind(), draft.to(), application, draft.body())
                                .withSent(sent))
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() != Severity.ADVICE)
                        .findFirst()
                        .ifPresent(finding -> flagged.add(finding + "\n" + draft.body()));
            }
        }
        assertTrue(flagged.size() <= 1, String.join("\n\n", flagged));
    }
}
