package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.plan.Plan;
import afterword.plan.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Directions, promises, answers, a no and an agency where they meet in one application. Dates are worked out by hand. */
class TurnsTogetherTest extends SmallCases {

    @Test
    void whetherOneMayFollowUpIsSaidAtTheEndOfTheInterview() {
        String allowed = interview(", mayFollowUp: yes");
        String before = "directions:\n  - { at: 2026-09-09T14:57, by: rivera, said: we will call, no: [follow-up] }\n";
        String after = before.replace("14:57", "15:03");
        assertEquals("2026-09-16 rivera email", first("balanced", "2026-09-10T10:00-04:00", allowed + before));
        assertEquals(
                List.of("2026-10-09 close"),
                open(plan("balanced", "2026-09-17T10:00-04:00", allowed + after), "close"));
        assertEquals(List.of(), questions(plan("balanced", "2026-09-17T10:00-04:00", allowed + after)));
    }

    @Test
    void aDayInAnAutoReplyIsPromisedByWhomItCameFromAndStartsNoCountAgain() {
        String away = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-16T10:30, kind: check-in, with: rivera, channel: phone, outcome: voicemail }\n"
                + "  - { at: 2026-09-16T10:31, kind: auto-reply, with: cho, channel: email, decision: { on: 2026-09-28 } }\n";
        Plan plan = plan("decarlo", "2026-09-17T10:00-04:00", away);
        assertEquals("2026-09-30", questions(plan).get(0));
        assertEquals("cho", next(plan).to());
        assertEquals(2, next(plan).attempt());
    }

    @Test
    void anAnswerWithoutADayWaitsForTheDayThatStillStands() {
        String early = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-11T10:00, kind: reply, with: rivera, channel: email }\n";
        String now = "2026-09-14T10:00-04:00";
        assertEquals("2026-09-18", questions(plan("three-tips", now, early)).get(0));
        assertEquals(
                "2026-09-21", questions(plan("decision-makers", now, early)).get(0));
        assertEquals("2026-09-21", questions(plan("continuous", now, early)).get(0));
        assertEquals("2026-09-22", questions(plan("decarlo", now, early)).get(0));
        String late = early.replace("09-11T10", "09-15T10");
        for (String book : Playbooks.IDS) {
            assertEquals(
                    "2026-09-22",
                    questions(plan(book, "2026-09-15T11:00-04:00", late)).get(0),
                    book);
        }
    }

    @Test
    void inContinuousARepeatToWaitsForTheStageDateWhileADayStands() {
        String asked = interview(", decision: { on: 2026-11-12, said: by mid-November, by: rivera }")
                + "journal:\n" + THANKED
                + "  - { at: 2026-11-09T09:30, kind: reply, with: rivera, channel: email }\n"
                + "  - { at: 2026-11-09T15:00, kind: check-in, with: rivera, channel: email }\n";
        String now = "2026-11-10T10:00-05:00";
        // five business days after the answer, Veterans Day being none
        assertEquals("2026-11-17", questions(plan("continuous", now, asked)).get(0));
        assertEquals(
                "2026-11-16", questions(plan("decision-makers", now, asked)).get(0));
    }

    @Test
    void theLastToNameADayIsAskedAlsoWhereItIsTheEarlierDay() {
        String moved = interview(FRIDAY_18) + "journal:\n" + THANKED
                + "  - { at: 2026-09-11T10:00, kind: reply, with: cho, channel: email, decision: { on: 2026-09-15 } }\n";
        assertEquals("2026-09-17 cho email", first("balanced", "2026-09-14T10:00-04:00", moved));
        String thenBanned =
                moved + "directions:\n  - { at: 2026-09-12T10:00, by: cho, said: please wait, no: [follow-up] }\n";
        assertEquals(
                List.of("2026-10-15 close"), open(plan("balanced", "2026-09-14T10:00-04:00", thenBanned), "close"));
    }

    @Test
    void aDayPromisedOnAHolidayIsRolledOrCountedFrom() {
        String thanksgiving = interview(", decision: { on: 2026-11-26, said: by Thanksgiving, by: rivera }");
        String now = "2026-09-18T10:00-04:00";
        assertEquals(
                "2026-11-27", questions(plan("three-tips", now, thanksgiving)).get(0));
        assertEquals(List.of("2026-11-27", "2026-11-27"), questions(plan("tan", now, thanksgiving)));
        assertEquals(
                "2026-11-27",
                questions(plan("decision-makers", now, thanksgiving)).get(0));
        assertEquals("2026-11-30", questions(plan("decarlo", now, thanksgiving)).get(0));
    }

    @Test
    void whereAllQuestionsWereAskedTooEarlyTheCloseStillWaitsForTheDay() {
        String eager = interview(", decision: { on: 2026-10-01, said: by October, by: rivera }") + "journal:\n"
                + "  - { at: 2026-09-10T10:00, kind: check-in, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-11T10:00, kind: check-in, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-14T10:00, kind: check-in, with: rivera, channel: email }\n";
        String now = "2026-09-18T10:00-04:00";
        assertEquals(List.of("2026-10-05 close"), open(plan("balanced", now, eager), "close"));
        assertEquals(List.of("2026-10-01 close"), open(plan("three-tips", now, eager), "close"));
        assertEquals(List.of("2026-10-01 close"), open(plan("tan", now, eager), "close"));
    }

    @Test
    void inTanAStandingDayOfTheEmployerTakesTheSecondCallWhereTheFirstWasMadeBeforeIt() {
        String called = interview("") + "directions:\n"
                + "  - { at: 2026-09-09T15:00, by: rivera, said: ask on the 21st, on: 2026-09-21 }\n"
                + "journal:\n" + THANKED
                + "  - { at: 2026-09-16T10:00, kind: check-in, with: rivera, channel: phone, outcome: voicemail }\n";
        Plan plan = plan("tan", "2026-09-17T10:00-04:00", called);
        assertEquals(List.of("2026-09-21"), questions(plan));
        assertEquals("morning", next(plan).slot().word());
        assertEquals(List.of("2026-09-22 close"), open(plan, "close"));
    }

    @Test
    void aDayOfTheEmployerThatPassedIsMadeUpForButInBalancedNotWithinAWeekOfAnotherQuestion() {
        String passed = interview("") + "directions:\n"
                + "  - { at: 2026-09-09T15:00, by: rivera, said: ask on Monday, on: 2026-09-14 }\n"
                + "journal:\n" + THANKED
                + "  - { at: 2026-09-11T10:00, kind: check-in, with: rivera, channel: phone, outcome: voicemail }\n";
        String now = "2026-09-15T10:00-04:00";
        assertEquals("2026-09-15", questions(plan("decarlo", now, passed)).get(0));
        assertEquals("2026-09-18", questions(plan("balanced", now, passed)).get(0));
    }

    @Test
    void entriesOfOneMinuteCountInTheOrderOfTheFile() {
        String asked = "  - { at: 2026-09-16T10:00, kind: check-in, with: rivera, channel: email }\n";
        String replied = "  - { at: 2026-09-16T10:00, kind: reply, with: rivera, channel: email }\n";
        String now = "2026-09-16T11:00-04:00";
        Plan answered = plan("decarlo", now, interview("") + "journal:\n" + THANKED + asked + replied);
        Plan askedAgain = plan("decarlo", now, interview("") + "journal:\n" + THANKED + replied + asked);
        assertEquals("2026-09-23", questions(answered).get(0));
        assertEquals(1, next(answered).attempt());
        assertEquals("2026-09-18", questions(askedAgain).get(0));
        assertEquals(2, next(askedAgain).attempt());
    }

    @Test
    void aSecondNoIsAnsweredAnew() {
        String twice = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-21T10:00, kind: decline, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-22T10:00, kind: decline-reply, with: rivera, channel: email }\n"
                + "  - { at: 2026-09-24T10:00, kind: decline, with: cho, channel: email }\n";
        Plan plan = plan("decarlo", "2026-09-24T12:00-04:00", twice);
        assertEquals(List.of("2026-09-25 decline-reply"), open(plan, "decline-reply"));
        assertEquals(List.of("2026-11-05 re-approach"), open(plan, "re-approach"));
    }

    @Test
    void inBalancedTheReplyToANoLeavesTheDayToAThankYouThatIsStillDue() {
        String declined =
                interview("") + "journal:\n  - { at: 2026-09-09T18:00, kind: decline, with: cho, channel: phone }\n";
        String now = "2026-09-09T20:00-04:00";
        assertEquals(List.of("2026-09-10 thank-you"), open(plan("balanced", now, declined), "thank-you"));
        assertEquals(List.of("2026-09-11 decline-reply"), open(plan("balanced", now, declined), "decline-reply"));
        assertEquals(List.of("2026-09-10 decline-reply"), open(plan("decarlo", now, declined), "decline-reply"));
    }

    @Test
    void whoBroughtTheNoIsAnsweredThroughTheAgencyEvenIfTheyDecideAndWereNotMet() {
        String declined = interview("") + "agency: { name: Amtec, contact: morgan }\n" + "journal:\n" + THANKED
                + "  - { at: 2026-09-24T15:00, kind: decline, with: cho, channel: email }\n";
        Step reply = plan("decision-makers", "2026-09-24T16:00-04:00", declined).steps().stream()
                .filter(Step::isOpen)
                .findFirst()
                .orElseThrow();
        assertEquals("decline-reply cho morgan", reply.kind().word() + " " + reply.to() + " " + reply.via());
    }

    @Test
    void whoDecidesAndWasInNoInterviewGetsANoteOfThanksAlsoWhereMetElsewhere() {
        String metElsewhere =
                ONSITE.replace("hiring-manager, decision-maker]", "hiring-manager, decision-maker], met: true");
        Plan plan = plan("decision-makers", "2026-09-09T18:00-04:00", metElsewhere, interview(""));
        assertEquals(
                "2026-09-10",
                step(plan, "onsite/thank-you/cho").due().toLocalDate().toString());
        assertEquals("cho", next(plan).to());
    }

    private static Step next(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.id().contains("check-in"))
                .findFirst()
                .orElseThrow();
    }

    private static String first(String playbook, String now, String more) {
        Step step = next(plan(playbook, now, more));
        return step.due().toLocalDate() + " " + step.to() + " " + step.channel().word();
    }

    private static List<String> open(Plan plan, String kind) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind().word().equals(kind))
                .map(step -> step.due().toLocalDate() + " " + kind)
                .toList();
    }
}
