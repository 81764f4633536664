package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Debrief;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Format;
import afterword.application.Interview;
import afterword.application.MayFollowUp;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.application.Stage;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.whatif.Supposition;
import afterword.whatif.WhatIf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Instant NOW = Instant.parse("2026-09-10T20:00:00Z");

    @Test
    void aPromiseMovesTheFirstQuestionPastItsDay() {
        WhatIf whatIf = ask(new Supposition.TheySay(
                Instant.parse("2026-09-14T14:00:00Z"), EntryKind.REPLY, "rivera", LocalDate.of(2026, 9, 25)));
        assertEquals(LocalDate.of(2026, 9, 22), firstQuestion(whatIf.before()));
        assertEquals(LocalDate.of(2026, 9, 29), firstQuestion(whatIf.after()));
        assertTrue(whatIf.differences().stream()
                .anyMatch(difference -> difference.before() != null && difference.after() != null));
    }

    @Test
    void aNoEndsTheQuestionsAndBringsTheReply() {
        WhatIf whatIf =
                ask(new Supposition.TheySay(Instant.parse("2026-09-15T14:00:00Z"), EntryKind.DECLINE, "rivera", null));
        assertEquals(PlanState.DECLINED, whatIf.after().state());
        assertTrue(whatIf.after().steps().stream().noneMatch(step -> step.kind() == StepKind.CHECK_IN));
        assertTrue(whatIf.differences().stream()
                .anyMatch(difference -> difference.step().kind() == StepKind.DECLINE_REPLY));
        whatIf.differences().stream()
                .filter(difference -> difference.step().kind() == StepKind.CHECK_IN)
                .forEach(difference -> assertNull(difference.after()));
    }

    @Test
    void thatNobodyAnswersIsWhatThePlanSupposesAnyway() {
        assertEquals(List.of(), ask(new Supposition.NobodyAnswers()).differences());
    }

    @Test
    void askingChangesNothing() {
        Application application = application();
        Plan before = plan(application);
        WhatIf.ask(
                application,
                BusinessCalendar.WEEKDAYS,
                Playbooks.balanced(),
                NOW,
                Planner.USUAL_HORIZON,
                List.of(new Supposition.TheySay(NOW.plusSeconds(60), EntryKind.OFFER, "rivera", null)));
        assertEquals(application(), application);
        assertEquals(before, plan(application));
    }

    private static Plan plan(Application application) {
        return new Planner(application, BusinessCalendar.WEEKDAYS, NOW).plan(Playbooks.balanced());
    }

    private static WhatIf ask(Supposition supposition) {
        return WhatIf.ask(
                application(),
                BusinessCalendar.WEEKDAYS,
                Playbooks.balanced(),
                NOW,
                Planner.USUAL_HORIZON,
                List.of(supposition));
    }

    private static LocalDate firstQuestion(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == StepKind.CHECK_IN)
                .map(Step::due)
                .findFirst()
                .orElseThrow()
                .toLocalDate();
    }

    private static Application application() {
        Contact rivera = new Contact(
                "rivera",
                PersonName.of("Elena", "Rivera"),
                null,
                null,
                "elena@northwind.example",
                null,
                List.of(),
                Set.of(Role.INTERVIEWER),
                null,
                null,
                FirstName.NO);
        Interview onsite = new Interview(
                "onsite",
                Stage.FIRST,
                Format.IN_PERSON,
                Instant.parse("2026-09-09T18:00:00Z"),
                Instant.parse("2026-09-09T19:00:00Z"),
                List.of("rivera"),
                null,
                null,
                new Decision(LocalDate.of(2026, 9, 18), "by Friday week", "rivera"),
                false,
                MayFollowUp.NOT_ASKED,
                Debrief.EMPTY);
        return new Application(
                null,
                "Northwind",
                "Engineer",
                ZoneId.of("America/New_York"),
                null,
                null,
                null,
                Map.of("rivera", rivera),
                List.of(onsite),
                List.of(),
                List.of());
    }
}
