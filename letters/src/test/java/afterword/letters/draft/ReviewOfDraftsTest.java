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

    /** The reviewer takes a trade's own words for faults now and then; more than five letters in fifty is ours to mend. */
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
        assertTrue(flagged.size() <= 5, String.join("\n\n", flagged));
    }
}
