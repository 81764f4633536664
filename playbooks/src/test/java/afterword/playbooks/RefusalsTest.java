package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be done, with its reason and the day until which: the plan says it as plainly as what must. */
class RefusalsTest extends SmallCases {

    @Test
    void aQuestionBeforeItsDayIsRefusedUntilThatDay() {
        assertEquals(
                List.of("check-in until 2026-09-22 P3"),
                refusals(plan("balanced", "2026-09-10T18:00-04:00", interview(FRIDAY_18))));
    }

    @Test
    void aQuestionThatLiesBeyondTheHorizonIsRefusedUntilItsDayToo() {
        String far = interview(", decision: { on: 2027-01-15, said: mid January, by: rivera }");
        Plan plan = plan("balanced", "2026-09-10T18:00-04:00", far);
        assertEquals(List.of(), questions(plan));
        assertEquals(List.of("check-in until 2027-01-20 P3"), refusals(plan));
    }

    @Test
    void aQuestionThatIsDueIsNotRefused() {
        assertEquals(List.of(), refusals(plan("balanced", "2026-09-22T10:00-04:00", interview(FRIDAY_18))));
    }

    @Test
    void beforeAnyInterviewNothingIsRefused() {
        String ahead = interview("").replace("interviews:", "directions: []\ninterviews:");
        assertEquals(
                List.of("check-in until 2026-09-09 P0"), refusals(plan("balanced", "2026-09-09T13:00-04:00", ahead)));
        assertEquals(List.of(), refusals(plan("balanced", "2026-09-09T13:00-04:00", "interviews: []\n")));
    }

    @Test
    void afterAFinalWordQuestionsAreRefusedForGoodAndNothingElseIsSaid() {
        String declined = interview(FRIDAY_18)
                + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: no notes, no: [thank-you] }\n"
                + "journal:\n  - { at: 2026-09-11T10:00, kind: decline, with: rivera, channel: email }\n";
        assertEquals(List.of("check-in P0"), refusals(plan("balanced", "2026-09-12T18:00-04:00", declined)));
    }

    @Test
    void anInterviewAheadRefusesQuestionsUntilItIsHeldAndAnInvitationWithoutOneForNow() {
        String second =
                "  - { id: second, stage: second, format: video, start: 2026-09-21T14:00, end: 2026-09-21T15:00, interviewers: [cho] }\n";
        assertEquals(
                List.of("check-in until 2026-09-21 P0"),
                refusals(plan("balanced", "2026-09-12T18:00-04:00", interview("") + second)));
        String invited = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-11T10:00, kind: invitation, with: rivera, channel: email }\n";
        assertEquals(List.of("check-in P0"), refusals(plan("balanced", "2026-09-12T18:00-04:00", invited)));
    }

    @Test
    void whatTheyAskedNotToGetIsRefused() {
        assertEquals(
                List.of("thank-you P1", "check-in until 2026-09-22 P3"),
                refusals(plan(
                        "balanced",
                        "2026-09-10T18:00-04:00",
                        interview(FRIDAY_18) + said("no notes, please", "no: [thank-you]"))));
        assertEquals(
                List.of("check-in P1"),
                refusals(plan(
                        "balanced",
                        "2026-09-10T18:00-04:00",
                        interview(FRIDAY_18) + said("we call you", "no: [follow-up]"))));
        assertEquals(
                List.of("check-in by phone P1", "check-in until 2026-09-22 P3"),
                refusals(plan(
                        "decarlo", "2026-09-10T18:00-04:00", interview(FRIDAY_18) + said("no calls", "no: [phone]"))));
    }

    @Test
    void theUsualWayIsRefusedWhereTheyNamedAnotherAndNotWhereTheyNamedTheSame() {
        String call = interview(FRIDAY_18) + said("give me a ring", "channel: phone");
        assertEquals(
                List.of("check-in by email P1", "check-in until 2026-09-22 P3"),
                refusals(plan("balanced", "2026-09-10T18:00-04:00", call)));
        assertEquals(
                List.of("check-in until 2026-09-22 P3"), refusals(plan("decarlo", "2026-09-10T18:00-04:00", call)));
    }

    @Test
    void aPostedNoteIsRefusedWhereTheyNamedAnyWayButThePost() {
        String email = interview(FRIDAY_18) + said("e-mail is best", "channel: email");
        assertTrue(refusals(plan("decision-makers", "2026-09-10T18:00-04:00", email))
                .contains("handwritten-note by post P1"));
        assertTrue(refusals(plan("balanced", "2026-09-10T18:00-04:00", email)).stream()
                .noneMatch(refusal -> refusal.startsWith("handwritten-note")));
        String post = interview(FRIDAY_18) + said("write to the office", "channel: post");
        assertTrue(refusals(plan("decision-makers", "2026-09-10T18:00-04:00", post)).stream()
                .noneMatch(refusal -> refusal.startsWith("handwritten-note")));
        String noThanks = email + "  - { at: 2026-09-09T15:05, by: rivera, said: no notes, no: [thank-you] }\n";
        assertTrue(refusals(plan("decision-makers", "2026-09-10T18:00-04:00", noThanks)).stream()
                .noneMatch(refusal -> refusal.startsWith("handwritten-note")));
    }

    @Test
    void throughAnAgencyNobodyBehindItWhoWasNotMetIsWrittenTo() {
        String agency = interview(FRIDAY_18) + "agency: { name: Amtec, contact: morgan }\n";
        assertTrue(refusals(plan("decision-makers", "2026-09-10T18:00-04:00", agency))
                .contains("thank-you P2"));
        String metCho = agency.replace("interviewers: [rivera]", "interviewers: [rivera, cho]");
        String directedToCho = agency
                + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: write to Min-jun, contact: cho }\n";
        for (String allowed : List.of(metCho, directedToCho, interview(FRIDAY_18))) {
            assertTrue(!refusals(plan("decision-makers", "2026-09-10T18:00-04:00", allowed))
                    .contains("thank-you P2"));
        }
    }

    @Test
    void asManyQuestionsAsThePlaybookAllowsAreRefusedAnother() {
        String asked = interview("") + "journal:\n" + THANKED + asked("09-16") + asked("09-23") + asked("10-07");
        List<String> refused = refusals(plan("balanced", "2026-10-08T18:00-04:00", asked));
        assertEquals(1, refused.size());
        assertTrue(refused.get(0).startsWith("check-in "), refused.get(0));
        String oneLess = asked.replace(asked("10-07"), "");
        assertEquals(
                "check-in until 2026-10-07 P4",
                refusals(plan("balanced", "2026-09-24T18:00-04:00", oneLess)).get(0));
    }

    private static String asked(String day) {
        return "  - { at: 2026-" + day + "T10:00, kind: check-in, with: rivera, channel: email }\n";
    }

    private static String said(String words, String direction) {
        return "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: \"" + words + "\", " + direction + " }\n";
    }

    private static List<String> refusals(Plan plan) {
        return plan.refused().stream()
                .map(refusal -> refusal.kind().word()
                        + (refusal.channel() == null
                                ? ""
                                : " by " + refusal.channel().word())
                        + (refusal.until() == null ? "" : " until " + refusal.until())
                        + " " + refusal.because().get(0).rule())
                .toList();
    }
}
