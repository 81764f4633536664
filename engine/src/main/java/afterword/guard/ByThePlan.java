package afterword.guard;

import afterword.plan.Because;
import afterword.plan.PlanState;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nothing goes out that the application's own plan refuses, has no place for, or has for another time: a
 * look at what was sent keeps one from asking too early (S4-14).
 */
final class ByThePlan implements Guard {

    @Override
    public void look(Case question, Findings found) {
        if (question.stepKind() == null) {
            finalWord(question, found);
            return;
        }
        if (isRefused(question, found)) {
            return;
        }
        Optional<Step> next = question.isCheckIn()
                ? question.openSteps().findFirst()
                : question.openStepsToContact().findFirst();
        if (next.isEmpty()) {
            if (question.goesThrough().isEmpty()) {
                notPlanned(question, found);
            }
        } else if (next.get().from().isAfter(question.localNow())) {
            found.object(tooEarly(question, next.get()), next.get().from());
        }
    }

    /** A withdrawal or an acceptance is news: it is held back only where the application is over already. */
    private static void finalWord(Case question, Findings found) {
        if (question.plan().state() == PlanState.CLOSED) {
            found.object("P0", "This application is over; nothing more needs to be said.", null);
        }
    }

    private static boolean isRefused(Case question, Findings found) {
        boolean refused = false;
        for (Refusal refusal : question.plan().refused()) {
            if (concerns(refusal, question) && !isForTheTimeOf(refusal, question)) {
                found.object(refusal.because(), until(refusal, question));
                refused = true;
            }
        }
        return refused;
    }

    /** Whether it only says that a step of the plan has not come yet: the step says so to the hour. */
    private static boolean isForTheTimeOf(Refusal refusal, Case question) {
        return refusal.until() != null && question.openSteps().findFirst().isPresent();
    }

    private static boolean concerns(Refusal refusal, Case question) {
        boolean sameKind = refusal.kind() == question.stepKind()
                || (refusal.kind() == StepKind.THANK_YOU
                        && question.stepKind() == StepKind.HANDWRITTEN_NOTE
                        && isBan(refusal));
        boolean sameChannel = refusal.channel() == null
                || refusal.channel() == question.question().channel();
        // The agency's contact passes on the thanks for those who were met, whoever was not.
        boolean behindTheAgency = refusal.kind() == StepKind.THANK_YOU && !isBan(refusal);
        boolean reachesTheMet = question.hasMetContact()
                || question.openStepsToContact().findFirst().isPresent();
        return sameKind && sameChannel && !(behindTheAgency && reachesTheMet);
    }

    private static boolean isBan(Refusal refusal) {
        return refusal.because().stream().anyMatch(because -> because.rule().equals("P1"));
    }

    private static @Nullable ZonedDateTime until(Refusal refusal, Case question) {
        if (refusal.until() == null) {
            return null;
        }
        ZonedDateTime opening = question.opening(refusal.until());
        return opening.isAfter(question.localNow())
                ? opening
                : question.opening(question.today().plusDays(1));
    }

    private static List<Because> tooEarly(Case question, Step next) {
        List<Because> refused = question.plan().refused().stream()
                .filter(refusal -> refusal.kind() == next.kind() && refusal.until() != null)
                .flatMap(refusal -> refusal.because().stream())
                .toList();
        if (next.kind() == StepKind.THANK_YOU) {
            return question.tracked().playbook().thankYou().window().because();
        }
        return refused.isEmpty() ? List.of(next.because().get(0)) : refused;
    }

    private static void notPlanned(Case question, Findings found) {
        if (isDone(question)) {
            found.object("ours", "It has been done already; it stands in the journal.", null);
            return;
        }
        List<Step> missed = question.plan().steps().stream()
                .filter(step -> step.kind() == question.stepKind()
                        && step.status() == StepStatus.MISSED
                        && question.reachesContact(step))
                .toList();
        if (!missed.isEmpty()) {
            found.object("ours", "Its time has passed; the next contact can carry what it would have said.", null);
            return;
        }
        PlanState state = question.plan().state();
        switch (question.kind()) {
            case CHECK_IN -> nothingToAsk(state, found);
            case DECLINE_REPLY, RE_APPROACH -> afterNews(state, PlanState.DECLINED, "a no", found);
            case OFFER_REPLY -> afterNews(state, PlanState.OFFERED, "an offer", found);
            default -> thanks(question, state, found);
        }
    }

    private static boolean isDone(Case question) {
        List<Step> same = question.plan().steps().stream()
                .filter(step -> step.kind() == question.stepKind() && step.status() == StepStatus.DONE)
                .toList();
        return switch (question.kind()) {
            case CHECK_IN -> false;
            case THANK_YOU, HANDWRITTEN_NOTE -> same.stream().anyMatch(question::reachesContact);
            default -> !same.isEmpty();
        };
    }

    private static void nothingToAsk(PlanState state, Findings found) {
        if (isOver(state)) {
            found.object("P0", "This application has its answer; nobody is asked any more.", null);
        } else if (state == PlanState.SCHEDULED) {
            found.object("S3-9", "The interview has not been held yet, so there is nothing to ask after.", null);
        } else {
            found.object("ours", "The playbook has no further question in this application.", null);
        }
    }

    private static void afterNews(PlanState state, PlanState needed, String news, Findings found) {
        found.object(
                "P0",
                state == needed
                        ? "The playbook of this application does not ask for that."
                        : "There is no word of " + news + " in this application to reply to.",
                null);
    }

    private static void thanks(Case question, PlanState state, Findings found) {
        if (isOver(state)) {
            found.object("P0", "After the decision, the reply to it carries the thanks.", null);
        } else if (!question.hasMetContact()) {
            found.object(
                    "P8",
                    "You have not met " + question.nameOf(question.contact().id()) + ".",
                    null);
        } else {
            found.caution("ours", "The playbook of this application does not ask for it; nothing speaks against it.");
        }
    }

    private static boolean isOver(PlanState state) {
        return state == PlanState.DECLINED || state == PlanState.OFFERED || state == PlanState.CLOSED;
    }
}
