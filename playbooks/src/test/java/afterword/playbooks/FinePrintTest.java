package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Channel;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Step;
import afterword.plan.StepStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of the playbooks' fine print, each on the smallest case that shows it. Dates are worked out by hand. */
class FinePrintTest extends SmallCases {

    @Test
    void nothingIsPlannedBeforeAnInterviewHasBeenHeld() {
        Plan plan = plan("balanced", "2026-09-09T13:00-04:00", interview(""));
        assertEquals(List.of(), plan.steps());
        assertEquals(PlanState.SCHEDULED, plan.state());
    }

    @Test
    void thanksAreDueTwentyFourElapsedHoursAfterTheStartAlsoAcrossAChangeOfClocks() {
        Plan plan = plan("decarlo", "2026-10-31T16:00-04:00", """
                interviews:
                  - { id: shop, stage: first, format: in-person, start: 2026-10-31T14:00, end: 2026-10-31T15:00, interviewers: [rivera] }
                """);
        Step thanks = step(plan, "shop/thank-you/rivera");
        assertEquals("2026-11-01T13:00-05:00", thanks.due().toOffsetDateTime().toString());
    }

    @Test
    void thanksNotSentWithinAWeekAreMissed() {
        assertEquals(
                StepStatus.OVERDUE,
                step(plan("balanced", "2026-09-16T14:00-04:00", interview("")), "onsite/thank-you/rivera")
                        .status());
        assertEquals(
                StepStatus.MISSED,
                step(plan("balanced", "2026-09-16T14:01-04:00", interview("")), "onsite/thank-you/rivera")
                        .status());
    }

    @Test
    void someoneNamedButNotMetIsNotThanked() {
        String notThere = ONSITE.replace("roles: [interviewer]", "met: false, roles: [interviewer]");
        Plan plan = plan("balanced", "2026-09-09T18:00-04:00", notThere, interview(""));
        assertTrue(plan.steps().stream().noneMatch(step -> step.id().contains("thank-you")));
    }

    @Test
    void aHandwrittenNoteIsTheThankYouInTanAndAnotherStepElsewhere() {
        String posted = interview("")
                + "journal:\n  - { at: 2026-09-09T19:00, kind: handwritten-note, with: rivera, channel: post }\n";
        assertEquals(
                StepStatus.DONE,
                step(plan("tan", "2026-09-10T08:00-04:00", posted), "onsite/thank-you/rivera")
                        .status());
        assertEquals(
                StepStatus.DUE,
                step(plan("decision-makers", "2026-09-10T08:00-04:00", posted), "onsite/thank-you/rivera")
                        .status());
    }

    @Test
    void theNoteFallsAwayWhereTheyNamedAnotherWay() {
        Plan plan = plan(
                "decision-makers",
                "2026-09-09T18:00-04:00",
                interview("")
                        + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: e-mail is best, channel: email }\n");
        assertTrue(plan.steps().stream().noneMatch(step -> step.id().contains("handwritten-note")));
    }

    @Test
    void decidersNotMetAreWrittenToByTheDecisionMakersAndNeverThroughAnAgency() {
        Plan direct = plan("decision-makers", "2026-09-09T18:00-04:00", interview(""));
        assertEquals("cho", step(direct, "onsite/thank-you/cho").to());
        Plan agency = plan(
                "decision-makers",
                "2026-09-09T18:00-04:00",
                interview("") + "agency: { name: Amtec, contact: morgan }\n");
        assertTrue(agency.steps().stream().noneMatch(step -> "cho".equals(step.to())));
        assertEquals("morgan", step(agency, "onsite/thank-you/rivera").via());
        assertEquals("morgan", step(agency, "onsite/check-in/1").to());
    }

    @Test
    void theEmployersDayIsKeptExactlyEvenOnAWeekendAndBeatsThePromise() {
        Plan plan = plan(
                "balanced",
                "2026-09-11T18:00-04:00",
                interview(FRIDAY_18)
                        + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: ask me on Saturday, on: 2026-09-12 }\n");
        assertEquals(List.of("2026-09-12", "2026-09-22", "2026-10-06"), questions(plan));
    }

    @Test
    void theEmployersDayOncePastIsPlannedForNow() {
        Plan plan = plan(
                "decarlo",
                "2026-09-14T10:00-04:00",
                interview("")
                        + "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: ask me on Friday, on: 2026-09-11 }\n");
        assertEquals("2026-09-14", questions(plan).get(0));
    }

    @Test
    void aLaterDayLiftsTheBanOnFollowingUpAndALaterBanLiftsTheDay() {
        String banThenDay = """
                directions:
                  - { at: 2026-09-09T15:00, by: rivera, said: please do not follow up, no: [follow-up] }
                  - { at: 2026-09-10T15:00, by: rivera, said: write to me on the 21st, on: 2026-09-21 }
                """;
        assertEquals(
                "2026-09-21",
                questions(plan("balanced", "2026-09-10T18:00-04:00", interview("") + banThenDay))
                        .get(0));
        String dayThenBan = banThenDay.replace("2026-09-09T15:00", "2026-09-11T15:00");
        assertEquals(List.of(), questions(plan("balanced", "2026-09-11T18:00-04:00", interview("") + dayThenBan)));
    }

    @Test
    void aBanOnFollowingUpIsClosedThirtyDaysAfterTheirDayNotRolled() {
        for (String playbook : Playbooks.IDS) {
            Plan plan = plan(playbook, "2026-09-10T18:00-04:00", interview(FRIDAY_18 + ", mayFollowUp: \"no\""));
            assertEquals(
                    "2026-10-18", step(plan, "onsite/close").due().toLocalDate().toString(), playbook);
        }
    }

    @Test
    void noCallsMakesEveryQuestionAnEmailAndALaterWishToBeCalledLiftsIt() {
        String noCalls = "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: no calls, no: [phone] }\n";
        Plan plan = plan("tan", "2026-09-10T18:00-04:00", interview(FRIDAY_18) + noCalls);
        assertEquals(Channel.EMAIL, step(plan, "onsite/check-in/1").channel());
        String call = noCalls + "  - { at: 2026-09-10T15:00, by: rivera, said: just ring, channel: phone }\n";
        Plan lifted = plan("tan", "2026-09-10T18:00-04:00", interview(FRIDAY_18) + call);
        assertEquals(Channel.PHONE, step(lifted, "onsite/check-in/1").channel());
    }

    @Test
    void whatIsWrittenIsNeverPhonedAndAQuestionIsNeverPosted() {
        String phone = ONSITE.replace("roles: [interviewer]", "prefers: phone, roles: [interviewer]");
        assertEquals(
                Channel.EMAIL,
                step(plan("balanced", "2026-09-09T18:00-04:00", phone, interview("")), "onsite/thank-you/rivera")
                        .channel());
        String post = ONSITE.replace("roles: [interviewer]", "prefers: post, roles: [interviewer]");
        Plan plan = plan("balanced", "2026-09-09T18:00-04:00", post, interview(FRIDAY_18));
        assertEquals(Channel.POST, step(plan, "onsite/thank-you/rivera").channel());
        assertEquals(Channel.EMAIL, step(plan, "onsite/check-in/1").channel());
    }

    @Test
    void aMissedMorningCallMovesToTheAfternoonAndTheSecondToTheNextMorning() {
        Plan plan = plan("tan", "2026-09-18T12:30-04:00", interview(FRIDAY_18) + "journal:\n" + THANKED);
        assertEquals(
                List.of("2026-09-18 afternoon", "2026-09-21 morning"),
                plan.steps().stream()
                        .filter(step -> step.id().contains("check-in"))
                        .map(step -> step.due().toLocalDate() + " "
                                + (step.slot() == null ? "" : step.slot().word()))
                        .toList());
    }

    @Test
    void theSecondCallTakesTheSlotThatBeginsAfterTheFirstWasMade() {
        String called = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-18T10:05, kind: check-in, with: rivera, channel: phone, outcome: voicemail }\n";
        Step second = step(plan("tan", "2026-09-18T10:10-04:00", called), "onsite/check-in/2");
        assertEquals("2026-09-18T13:00-04:00", second.from().toOffsetDateTime().toString());
    }

    @Test
    void anAnswerStartsTheCountAgain() {
        String answered = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-22T10:00, kind: check-in, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-23T09:00, kind: reply, with: rivera, channel: email }\n";
        Plan plan = plan("balanced", "2026-09-23T10:00-04:00", answered);
        assertEquals(PlanState.ANSWERED, plan.state());
        assertEquals(List.of("2026-09-30", "2026-10-07", "2026-10-21"), questions(plan));
        assertEquals(
                1,
                plan.steps().stream()
                        .filter(step -> step.isOpen() && step.attempt() == 1)
                        .count());
    }

    @Test
    void anAutoReplyIsNoAnswer() {
        String away = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-22T10:00, kind: check-in, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-22T10:01, kind: auto-reply, with: rivera, channel: email }\n";
        assertEquals(List.of("2026-09-29", "2026-10-13"), questions(plan("balanced", "2026-09-23T10:00-04:00", away)));
    }

    @Test
    void anInvitationSilencesUntilTheInterviewItLedToEvenIfThatWasCancelled() {
        String cancelled = """
                interviews:
                  - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00, interviewers: [rivera] }
                  - { id: second, stage: second, format: video, start: 2026-09-21T14:00, end: 2026-09-21T15:00, interviewers: [cho], status: cancelled }
                journal:
                  - { at: 2026-09-09T19:00, kind: thank-you, with: rivera, channel: email }
                  - { at: 2026-09-15T10:00, kind: invitation, with: rivera, channel: email }
                """;
        Plan plan = plan("decision-makers", "2026-10-05T10:00-04:00", cancelled);
        assertEquals(List.of(), questions(plan));
        assertEquals("P0", plan.refused().get(0).because().get(0).rule());
    }

    @Test
    void afterANoThereIsTheReplyAndWeeksLaterTheReApproach() {
        String declined = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-24T15:00, kind: decline, with: rivera, channel: phone }\n";
        Plan plan = plan("balanced", "2026-09-24T16:00-04:00", declined);
        assertEquals(PlanState.DECLINED, plan.state());
        assertEquals(
                List.of("2026-09-25 decline-reply rivera", "2026-11-05 re-approach rivera"),
                plan.steps().stream()
                        .filter(Step::isOpen)
                        .map(step ->
                                step.due().toLocalDate() + " " + step.kind().word() + " " + step.to())
                        .toList());
    }

    @Test
    void aLaterInvitationReopensAndNothingElseDoes() {
        String declined = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-24T15:00, kind: decline, with: rivera, channel: phone }\n"
                + "  - { at: 2026-09-28T15:00, kind: reply, with: rivera, channel: phone }\n";
        assertEquals(
                PlanState.DECLINED,
                plan("balanced", "2026-09-29T16:00-04:00", declined).state());
        String invited = declined.replace("kind: reply", "kind: invitation");
        assertEquals(
                PlanState.SCHEDULED,
                plan("balanced", "2026-09-29T16:00-04:00", invited).state());
    }

    @Test
    void balancedKeepsSevenDaysBetweenQuestionsWhateverTheJournalHolds() {
        String eager = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-11T10:00, kind: check-in, with: rivera, channel: phone, outcome: spoke, decision: { on: 2026-09-14 } }\n";
        assertEquals(
                "2026-09-18",
                questions(plan("balanced", "2026-09-11T11:00-04:00", eager)).get(0));
        assertEquals(
                "2026-09-16",
                questions(plan("decarlo", "2026-09-11T11:00-04:00", eager)).get(0));
    }

    @Test
    void balancedMovesAQuestionFromADayOnWhichAContactWasMade() {
        String thankedLate = interview("") + "journal:\n"
                + "  - { at: 2026-09-16T09:30, kind: thank-you, with: rivera, channel: email }\n";
        assertEquals(
                "2026-09-17",
                questions(plan("balanced", "2026-09-16T10:00-04:00", thankedLate))
                        .get(0));
    }

    @Test
    void aLateStarterIsToldOneNextStep() {
        Plan plan = plan("balanced", "2026-10-12T10:00-04:00", interview(FRIDAY_18));
        assertEquals(List.of("2026-10-12", "2026-10-19", "2026-11-02"), questions(plan));
        assertEquals(StepStatus.DUE, plan.next().orElseThrow().status());
    }

    @Test
    void aMissingAddressIsRemarkedOnAndChangesNoChannel() {
        String noAddress = ONSITE.replace(", email: e@n.example", "");
        Step thanks =
                step(plan("balanced", "2026-09-09T18:00-04:00", noAddress, interview("")), "onsite/thank-you/rivera");
        assertEquals(Channel.EMAIL, thanks.channel());
        assertEquals(List.of("No e-mail address is known for Elena Rivera."), thanks.remarks());
    }

    @Test
    void whatIsMissingToReachThemIsSaidOfEachWay() {
        Step call = step(plan("decarlo", "2026-09-10T10:00-04:00", interview("")), "onsite/check-in/1");
        assertEquals(List.of("No number is known for Elena Rivera."), call.remarks());
        String withNumber = ONSITE.replace("email: e@n.example", "email: e@n.example, phone: '+1 212 555 0101'");
        Step known = step(plan("decarlo", "2026-09-10T10:00-04:00", withNumber, interview("")), "onsite/check-in/1");
        assertEquals(List.of(), known.remarks());
        Step letter = step(plan("tan", "2026-09-09T18:00-04:00", interview("")), "onsite/thank-you/rivera");
        assertEquals(List.of("No postal address is known for Elena Rivera."), letter.remarks());
        String withAddress = ONSITE.replace("email: e@n.example", "address: [1 Main Street]");
        Step posted =
                step(plan("tan", "2026-09-09T18:00-04:00", withAddress, interview("")), "onsite/thank-you/rivera");
        assertEquals(List.of(), posted.remarks());
    }

    @Test
    void theOrganizerIsThankedInBalancedAndNotByOthers() {
        String organized = interview(", organizer: morgan");
        Plan balanced = plan("balanced", "2026-09-09T18:00-04:00", organized);
        assertEquals(
                List.of("onsite/thank-you/morgan", "onsite/thank-you/rivera"),
                balanced.steps().stream()
                        .map(Step::id)
                        .filter(id -> id.contains("thank-you"))
                        .toList());
        assertTrue(plan("decarlo", "2026-09-09T18:00-04:00", organized).steps().stream()
                .noneMatch(step -> step.id().equals("onsite/thank-you/morgan")));
    }

    @Test
    void theDecisionMakersNoteIsForTheNextDayAndMissedAfterIt() {
        Step note = step(
                plan("decision-makers", "2026-09-10T10:00-04:00", interview("")), "onsite/handwritten-note/rivera");
        assertEquals("2026-09-10T17:00-04:00", note.due().toOffsetDateTime().toString());
        assertEquals(StepStatus.DUE, note.status());
        Step missed = step(
                plan("decision-makers", "2026-09-11T10:00-04:00", interview("")), "onsite/handwritten-note/rivera");
        assertEquals(StepStatus.MISSED, missed.status());
        String written =
                "journal:\n  - { at: 2026-09-10T10:00, kind: handwritten-note, with: rivera, channel: post }\n";
        Step done = step(
                plan("decision-makers", "2026-09-11T10:00-04:00", interview("") + written),
                "onsite/handwritten-note/rivera");
        assertEquals(StepStatus.DONE, done.status());
        String byPost = ONSITE.replace("roles: [interviewer]", "prefers: post, roles: [interviewer]");
        Step wished = step(
                plan("decision-makers", "2026-09-10T10:00-04:00", byPost, interview("")),
                "onsite/handwritten-note/rivera");
        assertEquals(StepStatus.DUE, wished.status());
        String noThanks = "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: no letters, no: [thank-you] }\n";
        assertTrue(plan("decision-makers", "2026-09-10T10:00-04:00", interview("") + noThanks).steps().stream()
                .noneMatch(step -> step.id().contains("note")));
        String declined = "journal:\n  - { at: 2026-09-10T08:00, kind: decline, with: rivera, channel: email }\n";
        assertTrue(plan("decision-makers", "2026-09-10T10:00-04:00", interview("") + declined).steps().stream()
                .noneMatch(step -> step.id().contains("note")));
    }

    @Test
    void theirWishAndTheirHabitAreToldApart() {
        String prefers = ONSITE.replace("roles: [interviewer]", "prefers: email, roles: [interviewer]");
        Step byHabit = step(plan("decarlo", "2026-09-10T10:00-04:00", prefers, interview("")), "onsite/check-in/1");
        String wish = "directions:\n  - { at: 2026-09-09T15:00, by: rivera, said: mail us, channel: email }\n";
        Step byWish = step(plan("decarlo", "2026-09-10T10:00-04:00", interview("") + wish), "onsite/check-in/1");
        Step usual = step(plan("decarlo", "2026-09-10T10:00-04:00", interview("")), "onsite/check-in/1");
        assertEquals(Channel.EMAIL, byHabit.channel());
        assertEquals(Channel.EMAIL, byWish.channel());
        assertEquals(
                3,
                List.of(byHabit, byWish, usual).stream()
                        .map(Step::because)
                        .distinct()
                        .count());
    }

    @Test
    void aLaterRoundWaitsAWeekAndNoLongerThanTenDays() {
        String atYearsEnd = """
                interviews:
                  - { id: final, stage: final, format: in-person, start: 2026-12-18T11:00, end: 2026-12-18T12:00, interviewers: [rivera] }
                """;
        assertEquals(
                "2026-12-28",
                questions(plan("balanced", "2026-12-18T15:00-05:00", atYearsEnd))
                        .get(0));
    }
}
