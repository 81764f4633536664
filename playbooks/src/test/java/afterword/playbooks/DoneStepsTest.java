package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the journal holds is shown as done, by kind, number and attempt, each once. */
class DoneStepsTest extends SmallCases {

    @Test
    void questionsMadeAreNumberedOnAndTheirAttemptsStartAgainAfterAnAnswer() {
        Plan plan = plan(
                "balanced",
                "2026-10-01T10:00-04:00",
                interview("") + "journal:\n" + THANKED
                        + asked("2026-09-16T10:00")
                        + asked("2026-09-23T10:00")
                        + "  - { at: 2026-09-24T10:00, kind: reply, with: rivera, channel: email }\n"
                        + asked("2026-10-01T09:30"));
        assertEquals(
                List.of("onsite/check-in/1 attempt 1", "onsite/check-in/2 attempt 2", "onsite/check-in/3 attempt 1"),
                done(plan).stream()
                        .filter(step -> step.id().contains("check-in"))
                        .map(step -> step.id() + " attempt " + step.attempt())
                        .toList());
        Step next = step(plan, "onsite/check-in/4");
        assertEquals(2, next.attempt());
    }

    @Test
    void questionsBeforeTheFirstInterviewHangOnNone() {
        Plan plan =
                plan("balanced", "2026-09-09T16:00-04:00", interview("") + "journal:\n" + asked("2026-09-07T10:00"));
        assertEquals("before/check-in/1", done(plan).get(0).id());
        assertEquals(1, step(plan, "onsite/check-in/1").attempt());
    }

    @Test
    void aLaterInterviewCountsItsQuestionsFromOneAgain() {
        Plan plan = plan(
                "balanced",
                "2026-10-10T10:00-04:00",
                interview("")
                        + "  - { id: second, stage: second, format: video, start: 2026-09-28T14:00, end: 2026-09-28T15:00, interviewers: [cho] }\n"
                        + "journal:\n" + THANKED
                        + asked("2026-09-16T10:00")
                        + asked("2026-10-06T10:00"));
        assertEquals(
                List.of("onsite/check-in/1", "second/check-in/1"),
                done(plan).stream()
                        .map(Step::id)
                        .filter(id -> id.contains("check-in"))
                        .toList());
        assertEquals(2, step(plan, "second/check-in/2").attempt());
    }

    @Test
    void aCallInWhichYouSpokeIsShownAsSuchAndKeepsItsChannel() {
        Plan plan = plan(
                "decarlo",
                "2026-09-16T12:00-04:00",
                interview("") + "journal:\n" + THANKED
                        + "  - { at: 2026-09-16T10:00, kind: check-in, with: rivera, channel: phone, outcome: spoke }\n");
        Step call = step(plan, "onsite/check-in/1");
        assertEquals(StepStatus.DONE, call.status());
        assertEquals("phone", call.channel().word());
        assertEquals("rivera", call.to());
        assertTrue(call.because().get(0).text().contains("spoke"));
        assertEquals(call.from(), call.due());
    }

    @Test
    void repliesSentOnOneDayAreToldApartByANumber() {
        Plan plan = plan(
                "balanced",
                "2026-09-29T12:00-04:00",
                interview("") + "journal:\n" + THANKED
                        + "  - { at: 2026-09-24T10:00, kind: decline, with: rivera, channel: email }\n"
                        + sent("2026-09-25T10:00", "decline-reply")
                        + sent("2026-09-25T11:00", "decline-reply")
                        + sent("2026-09-26T11:00", "decline-reply")
                        + sent("2026-09-28T11:00", "re-approach"));
        assertEquals(
                List.of(
                        "2026-09-25/decline-reply-sent",
                        "2026-09-25/decline-reply-sent-2",
                        "2026-09-26/decline-reply-sent",
                        "2026-09-28/re-approach-sent"),
                done(plan).stream()
                        .map(Step::id)
                        .filter(id -> id.endsWith("sent") || id.endsWith("-2"))
                        .toList());
        assertTrue(plan.steps().stream().noneMatch(Step::isOpen));
    }

    @Test
    void anOfferIsAnsweredByAReplyAfterItNotByOneBefore() {
        String offered = interview("") + "journal:\n" + THANKED
                + "  - { at: 2026-09-14T10:00, kind: offer, with: rivera, channel: phone }\n"
                + "  - { at: 2026-09-15T10:00, kind: invitation, with: rivera, channel: phone }\n"
                + "  - { at: 2026-09-24T10:00, kind: offer, with: rivera, channel: phone }\n";
        String early = offered.replace(
                "  - { at: 2026-09-15T10:00", sent("2026-09-14T12:00", "offer-reply") + "  - { at: 2026-09-15T10:00");
        assertEquals(
                "2026-09-25",
                step(plan("balanced", "2026-09-24T12:00-04:00", early), "2026-09-24/offer-reply")
                        .due()
                        .toLocalDate()
                        .toString());
        String answered = offered + sent("2026-09-24T11:00", "offer-reply");
        assertTrue(plan("balanced", "2026-09-24T12:00-04:00", answered).steps().stream()
                .noneMatch(Step::isOpen));
    }

    private static String asked(String at) {
        return "  - { at: " + at + ", kind: check-in, with: rivera, channel: email }\n";
    }

    private static String sent(String at, String kind) {
        return "  - { at: " + at + ", kind: " + kind + ", with: rivera, channel: email }\n";
    }

    private static List<Step> done(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.status() == StepStatus.DONE)
                .toList();
    }
}
