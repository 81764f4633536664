package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Reviewer;
import afterword.letters.review.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the drafter writes, the reviewer lets pass. */
class ReviewOfDraftsTest {

    private static final Reviewer REVIEWER = Reviewer.create();
    private static final List<Form> WRITTEN = List.of(Form.EMAIL, Form.LETTER, Form.TEXT, Form.NOTE);

    /** To two hundred readers. */
    @Test
    void thanksPassWithNothingAboveAdvice() {
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
        assertEquals(List.of(), flagged);
    }

    /** In every form, first, second and last; each panel has another form of each kind. */
    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {
                "HANDWRITTEN_NOTE",
                "CHECK_IN",
                "DECLINE_REPLY",
                "RE_APPROACH",
                "OFFER_REPLY",
                "WITHDRAWAL",
                "ACCEPTANCE"
            })
    void everyOtherKindPasses(EntryKind kind) {
        List<Form> forms = kind == EntryKind.HANDWRITTEN_NOTE ? List.of(Form.NOTE) : WRITTEN;
        List<String> flagged = new ArrayList<>();
        List<Path> panels = Panels.files();
        for (int i = 0; i < panels.size(); i += 2) {
            Application application = Panels.read(panels.get(i));
            Interview last =
                    application.interviews().get(application.interviews().size() - 1);
            String to = last.people().sorted().findFirst().orElseThrow();
            Application answered = answered(application, last, kind, to);
            Form form = forms.get(i / 2 % forms.size());
            int attempt = kind == EntryKind.CHECK_IN ? i / 2 / forms.size() % 3 + 1 : 1;
            DraftRequest request = new DraftRequest(kind, to, form.channel(), form, attempt, attempt == 3);
            Draft draft = new Drafter()
                    .draft(
                            answered,
                            request,
                            last.end().plus(Duration.ofDays(kind == EntryKind.RE_APPROACH ? 120 : 9)));
            REVIEWER.review(LetterUnderReview.of(draft.kind(), to, answered, draft.body())).findings().stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .forEach(finding -> flagged.add(finding + "\n" + draft.body()));
        }
        assertEquals(List.of(), flagged);
    }

    private static Application answered(Application application, Interview last, EntryKind kind, String by) {
        EntryKind answer = switch (kind) {
            case DECLINE_REPLY, RE_APPROACH -> EntryKind.DECLINE;
            case OFFER_REPLY, ACCEPTANCE -> EntryKind.OFFER;
            default -> null;
        };
        return answer == null
                ? application
                : application.withJournal(List.of(new JournalEntry(
                        last.end().plus(Duration.ofDays(7)), answer, by, Channel.EMAIL, Outcome.SENT, null, null)));
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
