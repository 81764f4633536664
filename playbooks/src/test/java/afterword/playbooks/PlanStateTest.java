package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.plan.PlanState;
import org.junit.jupiter.api.Test;

/** In one word where an application stands. */
class PlanStateTest extends SmallCases {

    private static final String THANKED_AND = interview(FRIDAY_18) + "journal:\n" + THANKED;

    @Test
    void thankingWhileAnyThankYouIsOpenEvenLateOrWithAnotherTalkAhead() {
        assertEquals(PlanState.THANKING, state("2026-09-09T18:00-04:00", interview("")));
        assertEquals(PlanState.THANKING, state("2026-09-15T18:00-04:00", interview("")));
        String second =
                "  - { id: second, stage: second, format: video, start: 2026-09-21T14:00, end: 2026-09-21T15:00, interviewers: [cho] }\n";
        assertEquals(PlanState.THANKING, state("2026-09-10T18:00-04:00", interview("") + second));
        assertEquals(
                PlanState.SCHEDULED, state("2026-09-10T18:00-04:00", interview("") + second + "journal:\n" + THANKED));
    }

    @Test
    void waitingUntilAQuestionIsDueThenCheckingInUntilAnAnswer() {
        assertEquals(PlanState.WAITING, state("2026-09-21T18:00-04:00", THANKED_AND));
        assertEquals(PlanState.CHECKING_IN, state("2026-09-22T10:00-04:00", THANKED_AND));
        String asked = THANKED_AND + "  - { at: 2026-09-22T10:05, kind: check-in, with: rivera, channel: email }\n";
        assertEquals(PlanState.CHECKING_IN, state("2026-09-23T10:00-04:00", asked));
        String answered = asked + "  - { at: 2026-09-24T10:05, kind: reply, with: rivera, channel: email }\n";
        assertEquals(PlanState.ANSWERED, state("2026-09-24T11:00-04:00", answered));
    }

    @Test
    void anInvitationIsScheduledAgainEvenBeforeItsInterviewIsWrittenDown() {
        String invited = THANKED_AND + "  - { at: 2026-09-14T10:05, kind: invitation, with: rivera, channel: email }\n";
        assertEquals(PlanState.SCHEDULED, state("2026-09-14T11:00-04:00", invited));
    }

    @Test
    void theLastFinalWordNamesTheEnd() {
        String declined = THANKED_AND + "  - { at: 2026-09-14T10:05, kind: decline, with: rivera, channel: email }\n";
        assertEquals(PlanState.DECLINED, state("2026-09-14T11:00-04:00", declined));
        String offered = declined + "  - { at: 2026-09-16T10:05, kind: offer, with: rivera, channel: phone }\n";
        assertEquals(PlanState.OFFERED, state("2026-09-16T11:00-04:00", offered));
        for (String last : new String[] {"acceptance", "withdrawal"}) {
            String ended = offered + "  - { at: 2026-09-17T10:05, kind: " + last + ", with: rivera, channel: email }\n";
            assertEquals(PlanState.CLOSED, state("2026-09-17T11:00-04:00", ended), last);
        }
        String closed = THANKED_AND + "  - { at: 2026-09-17T10:05, kind: closed }\n";
        assertEquals(PlanState.CLOSED, state("2026-09-17T11:00-04:00", closed));
    }

    private static PlanState state(String now, String more) {
        return plan("balanced", now, more).state();
    }
}
