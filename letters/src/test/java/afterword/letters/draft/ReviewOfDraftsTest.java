package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Reviewer;
import afterword.letters.review.Severity;
import java.nio.file.Path;
import java.time.Duration;
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

    /** A message left on an answering machine is short, greets as one speaks, and asks nothing. */
    @Test
    void messagesToBeSpokenPass() {
        List<String> flagged = new ArrayList<>();
        List<Path> panels = Panels.files();
        for (int i = 0; i < panels.size(); i += 5) {
            Application application = Panels.read(panels.get(i));
            Interview last =
                    application.interviews().get(application.interviews().size() - 1);
            String to = last.people().sorted().findFirst().orElseThrow();
            Draft draft = new Drafter()
                    .draft(
                            application,
                            DraftRequest.of(EntryKind.CHECK_IN, to, Channel.PHONE)
                                    .as(Form.VOICEMAIL),
                            last.end().plus(Duration.ofDays(9)));
            REVIEWER.review(LetterUnderReview.of(draft.kind(), to, application, draft.body())).findings().stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .forEach(finding -> flagged.add(finding + "\n" + draft.body()));
        }
        assertEquals(List.of(), flagged);
    }
}
