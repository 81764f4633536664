package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters after the thank-you. */
class CorrespondenceTest {

    private static final Drafter DRAFTER = new Drafter();
    private final Application school = Panels.read("teacher");
    private final Instant interview = school.interviews().get(0).end();

    @Test
    void aCheckInTellsWhatIsNewAndAsksOneQuestion() {
        Draft draft = draft(with(note("finished the radiation protection course", 5)), EntryKind.CHECK_IN, "fenwick");
        assertTrue(draft.body().contains("I finished the radiation protection course"), draft.body());
        assertEquals(1, draft.body().chars().filter(c -> c == '?').count(), draft.body());
        assertTrue(draft.facts().contains("/journal/0/said"), draft.facts().toString());
        int words = LetterText.core(draft.body()).split("\\s+").length;
        assertTrue(words >= 55 && words <= 120, words + ": " + draft.body());
        assertEquals(List.of(), draft.missing());
    }

    @Test
    void aCheckInWithoutNewsOffersAnIdeaAndAsksForNews() {
        Draft draft = draft(school, EntryKind.CHECK_IN, "fenwick");
        assertEquals("/journal", draft.missing().get(0).what());
        assertFalse(draft.body().matches("(?s).*(still available|any news|not heard|weeks? ago).*"), draft.body());
    }

    @Test
    void eachAttemptSaysItOtherwiseAndTheThirdClosesKindly() {
        List<String> bodies = new ArrayList<>();
        for (int attempt = 1; attempt <= 3; attempt++) {
            DraftRequest request =
                    new DraftRequest(EntryKind.CHECK_IN, "fenwick", Channel.EMAIL, Form.EMAIL, attempt, attempt == 3);
            bodies.add(LetterText.core(DRAFTER.draft(school, request, interview.plus(Duration.ofDays(9)))
                    .body()));
        }
        assertTrue(LetterText.jaccard(Likeness.runs(bodies.get(0)), Likeness.runs(bodies.get(1))) <= 0.25);
        assertFalse(bodies.get(2).contains("?"), bodies.get(2));
        assertNotEquals(bodies.get(0), bodies.get(1));
    }

    @Test
    void throughAnAgencyTheEmployerIsSpokenOfByName() {
        Draft draft = draft(Panels.read("recruitmentagency"), EntryKind.CHECK_IN, "webb");
        assertTrue(draft.body().startsWith("Dear Mr. Webb,"), draft.body());
        assertTrue(draft.body().contains("at Silverfen Foods"), draft.body());
        assertFalse(draft.body().contains("meeting you"), draft.body());
    }

    @Test
    void onlyWhoeverGaveTheNoIsAskedForAdvice() {
        Application declined = with(entry(EntryKind.DECLINE, "fenwick", 7, null));
        assertTrue(draft(declined, EntryKind.DECLINE_REPLY, "fenwick")
                .body()
                .matches("(?s).*(advi[cs]e|differently|stronger).*"));
        String other = draft(declined, EntryKind.DECLINE_REPLY, "ahmed").body();
        assertFalse(other.matches("(?s).*(advice|differently|stronger|\\?).*"), other);
    }

    @Test
    void aReplyToANoDoesNotPlead() {
        Application declined = with(entry(EntryKind.DECLINE, "fenwick", 7, null));
        String body = draft(declined, EntryKind.DECLINE_REPLY, "fenwick").body();
        assertFalse(body.matches("(?s).*(reconsider|mistake|please give|chance to prove).*"), body);
        assertTrue(body.chars().filter(c -> c == '?').count() <= 1, body);
    }

    @Test
    void aReApproachNamesTheMonthAndWhatIsNew() {
        Application declined =
                with(entry(EntryKind.DECLINE, "fenwick", 7, null), note("led the chemistry Olympiad team", 40));
        Draft draft = draft(declined, EntryKind.RE_APPROACH, "fenwick");
        assertTrue(draft.body().contains("January"), draft.body());
        assertTrue(draft.body().contains("led the chemistry Olympiad team"), draft.body());
    }

    @Test
    void anAnswerToAnOfferAcceptsNothing() {
        Application offered = with(entry(EntryKind.OFFER, "fenwick", 7, null));
        String body = draft(offered, EntryKind.OFFER_REPLY, "fenwick").body();
        assertFalse(body.matches("(?s).*\\b(accept|start|first day)\\b.*"), body);
        assertTrue(draft(offered, EntryKind.ACCEPTANCE, "fenwick").body().contains("accept"));
    }

    @Test
    void aCallSheetSaysWhatToSayAndWhatToLeaveOnAMachine() {
        Draft draft = DRAFTER.draft(
                school,
                DraftRequest.of(EntryKind.CHECK_IN, "fenwick", Channel.PHONE),
                interview.plus(Duration.ofDays(9)));
        assertEquals(Form.CALL, draft.form());
        assertTrue(draft.body().startsWith("Call Mrs. Jill Fenwick"), draft.body());
        assertTrue(draft.body().contains("If a machine answers:"), draft.body());
        assertFalse(draft.body().contains("I am writing"), draft.body());
    }

    @Test
    void thanksByTelephoneAreWordsToSay() {
        Draft draft = DRAFTER.draft(
                school,
                DraftRequest.of(EntryKind.THANK_YOU, "fenwick", Channel.PHONE),
                interview.plus(Duration.ofHours(3)));
        assertTrue(draft.body().startsWith("Good day, Mrs. Fenwick,\n\nThis is Priyanka Desai. "), draft.body());
        assertEquals(null, draft.subject());
    }

    @Test
    void aCardIsShortEnoughToWriteByHand() {
        Draft draft = draft(school, EntryKind.HANDWRITTEN_NOTE, "fenwick");
        assertTrue(LetterText.core(draft.body()).split("\\s+").length <= 60, draft.body());
        assertEquals(Channel.POST, draft.channel());
        assertEquals(null, draft.subject());
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {"CHECK_IN", "DECLINE_REPLY", "RE_APPROACH", "OFFER_REPLY", "WITHDRAWAL", "ACCEPTANCE"})
    void isSoundEnglishAndSaysOnlyWhatIsTold(EntryKind kind) {
        Application told = with(entry(EntryKind.DECLINE, "fenwick", 7, null), note("passed the first aid exam", 20));
        Draft draft = draft(told, kind, "fenwick");
        assertEquals(List.of(), LetterText.faults(draft.body()), draft.body());
        assertEquals(List.of(), new FactCheck(told, draft.facts()).unfounded(draft.body()), draft.body());
    }

    private Draft draft(Application application, EntryKind kind, String to) {
        Instant now = application.journal().isEmpty()
                ? application.interviews().get(0).end().plus(Duration.ofDays(9))
                : application
                        .journal()
                        .get(application.journal().size() - 1)
                        .at()
                        .plus(Duration.ofDays(1));
        return DRAFTER.draft(application, DraftRequest.of(kind, to, Channel.EMAIL), now);
    }

    private Application with(JournalEntry... entries) {
        return school.withJournal(List.of(entries));
    }

    private JournalEntry note(String said, int days) {
        return entry(EntryKind.NOTE, null, days, said);
    }

    private JournalEntry entry(EntryKind kind, @Nullable String with, int days, @Nullable String said) {
        return new JournalEntry(
                interview.plus(Duration.ofDays(days)), kind, with, Channel.EMAIL, Outcome.SENT, null, said);
    }
}
