package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import afterword.plan.Plan;
import afterword.plan.Step;
import org.junit.jupiter.api.Test;

/** Whom a question goes to: whom they named, the agency, then as each playbook prefers, of several the first in the file. */
class WhoIsAskedTest extends SmallCases {

    private static final String BOTH = interview("").replace("[rivera]", "[rivera, cho]");

    @Test
    void theHiringManagerIsAskedWhereMetAndElseTheFirstInterviewer() {
        assertEquals("cho", asked("balanced", BOTH));
        assertEquals("rivera", asked("balanced", interview("")));
    }

    @Test
    void whoNamedTheDayIsAskedBeforeTheHiringManagerAlsoWhenTheDayHasPassed() {
        String promised = BOTH.replace("]", "]" + FRIDAY_18);
        assertEquals("rivera", asked("balanced", promised));
        assertEquals("rivera", asked("balanced", "2026-09-25T10:00-04:00", promised));
        String byNobody = promised.replace(", by: rivera", "");
        assertEquals("cho", asked("balanced", byNobody));
    }

    @Test
    void whoNamedADayThatHadLapsedBeforeTheInterviewNamesNobody() {
        String lapsed = BOTH + "journal:\n"
                + "  - { at: 2026-08-20T10:00, kind: reply, with: rivera, channel: email, decision: { on: 2026-08-28, by: rivera } }\n";
        assertEquals("cho", asked("balanced", lapsed));
    }

    @Test
    void theDecisionMakersPlaybookAsksTheDeciderMetOrNot() {
        assertEquals("cho", asked("decision-makers", interview("")));
        String twoDeciders = ONSITE.replace("roles: [interviewer]", "roles: [interviewer, decision-maker]");
        assertEquals("rivera", asked(twoDeciders, "decision-makers", "2026-09-10T18:00-04:00", interview("")));
        String neitherMet = ONSITE.replace("roles: [interviewer]", "met: false, roles: [decision-maker]");
        assertEquals("rivera", asked(neitherMet, "decision-makers", "2026-09-10T18:00-04:00", interview("")));
    }

    @Test
    void whoWasNamedButNotThereIsNotAsked() {
        String choAbsent = ONSITE.replace("roles: [hiring-manager", "met: false, roles: [hiring-manager");
        assertEquals("rivera", asked(choAbsent, "balanced", "2026-09-10T18:00-04:00", BOTH));
        String nobodyThere = choAbsent.replace("roles: [interviewer]", "met: false, roles: [interviewer]");
        assertNull(asked(nobodyThere, "balanced", "2026-09-10T18:00-04:00", BOTH));
        String withOrganizer = BOTH.replace("interviewers:", "organizer: morgan, interviewers:");
        assertEquals("morgan", asked(nobodyThere, "balanced", "2026-09-10T18:00-04:00", withOrganizer));
    }

    @Test
    void theFirstInterviewerIsThatOfTheLatestInterview() {
        String second = interview("")
                + "  - { id: second, stage: second, format: video, start: 2026-09-10T14:00, end: 2026-09-10T15:00, interviewers: [morgan] }\n";
        assertEquals("morgan", asked("balanced", second));
    }

    @Test
    void theAgencyAndAboveItTheDirectedPersonComeFirst() {
        String agency = BOTH + "agency: { name: Amtec, contact: morgan }\n";
        assertEquals("morgan", asked("decision-makers", agency));
        String directed = agency
                + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: write to Min-jun, contact: cho }\n";
        assertEquals("cho", asked("balanced", directed));
    }

    @Test
    void anAgencyOfWhichNobodyIsKnownLeavesTheRow() {
        String agency = BOTH + "agency: { name: Amtec }\n";
        assertEquals("morgan", asked("balanced", agency));
        String nobodyTheirs = ONSITE.replace("roles: [staffing-manager]", "roles: [hr]");
        String evening = "2026-09-10T18:00-04:00";
        assertEquals("cho", asked(nobodyTheirs, "balanced", evening, agency));
        String deciderUnmet = nobodyTheirs.replace("roles: [interviewer]", "met: false, roles: [decision-maker]");
        String choUnmet = deciderUnmet.replace("roles: [hiring-manager", "met: false, roles: [hiring-manager");
        assertEquals("rivera", asked(choUnmet, "decision-makers", evening, BOTH));
        assertNull(asked(choUnmet, "decision-makers", evening, agency));
    }

    @Test
    void whoSaidOnlySoonHasPromisedNothing() {
        String soon = BOTH.replace("]", "], decision: { said: soon, by: rivera }");
        assertEquals("cho", asked("balanced", soon));
        String after = BOTH.replace("]", "]" + FRIDAY_18) + "journal:\n"
                + "  - { at: 2026-09-10T10:00, kind: reply, with: cho, decision: { said: soon } }\n";
        assertEquals("rivera", asked("balanced", after));
    }

    private static String asked(String playbook, String more) {
        return asked(playbook, "2026-09-10T18:00-04:00", more);
    }

    private static String asked(String playbook, String now, String more) {
        return asked(ONSITE, playbook, now, more);
    }

    private static String asked(String base, String playbook, String now, String more) {
        Plan plan = plan(playbook, now, base, more);
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.id().contains("check-in"))
                .map(Step::to)
                .map(to -> to == null ? "" : to)
                .findFirst()
                .map(to -> to.isEmpty() ? null : to)
                .orElse(null);
    }
}
