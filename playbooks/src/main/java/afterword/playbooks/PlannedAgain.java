package afterword.playbooks;

import afterword.application.Application;
import afterword.application.EmployerDirection;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.Word;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Does what a plan says, step by step, each when it is due, and plans again after each: nothing may come that was not
 * planned before, and what is still to come must stay where it was.
 */
final class PlannedAgain {

    /** So many steps are enough to see: a playbook without a cap goes on to the horizon. */
    private static final int MOST_STEPS = 14;

    private final Playbook playbook;
    private final BusinessCalendar calendar;
    private final LocalDate end;
    private Application application;
    private Instant now;

    PlannedAgain(Playbook playbook, Application application, BusinessCalendar calendar, Instant now, int horizonDays) {
        this.playbook = playbook;
        this.calendar = calendar;
        this.application = upTo(application, now);
        this.now = now;
        this.end = now.atZone(application.zone()).toLocalDate().plusDays(horizonDays);
    }

    /** The application as it is known at {@code now}: what is dated later would come on its own. */
    private static Application upTo(Application application, Instant now) {
        List<EmployerDirection> directions = application.directions().stream()
                .filter(direction -> !direction.at().isAfter(now))
                .toList();
        List<JournalEntry> journal = application.journal().stream()
                .filter(entry -> !entry.at().isAfter(now))
                .toList();
        return new Application(
                application.applicant(),
                application.company(),
                application.position(),
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                application.contacts(),
                application.interviews(),
                directions,
                journal);
    }

    List<String> broken() {
        boolean oneIsToCome = application.interviews().stream()
                .anyMatch(interview -> interview.isAhead(now)
                        || (interview.isHeld(now) && interview.end().isAfter(now)));
        if (oneIsToCome) {
            return List.of(); // once it is over there is more to do, and rightly so
        }
        List<Step> open = open();
        for (int done = 0; done < MOST_STEPS && !open.isEmpty(); done++) {
            Step step = open.get(0);
            boolean inTime = !step.due().toInstant().isBefore(now) && !movesTheCount(step, open);
            take(step);
            List<Step> next = open();
            List<String> broken = compared(step, open.subList(1, open.size()), next, inTime);
            if (!broken.isEmpty()) {
                return broken;
            }
            open = next;
        }
        return List.of();
    }

    /** The open steps up to the horizon; a debrief is written down, not sent, and passes by itself. */
    private List<Step> open() {
        int days = (int) ChronoUnit.DAYS.between(now.atZone(application.zone()).toLocalDate(), end);
        Plan plan = new Planner(application, calendar, now).plan(playbook, days);
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind() != StepKind.DEBRIEF)
                .toList();
    }

    /** Some playbooks count from the last thank-you, and of several the last is not yet sent. */
    private boolean movesTheCount(Step step, List<Step> open) {
        if (!isThanks(step)) {
            return false;
        }
        boolean sent = application.journal().stream()
                .anyMatch(entry -> entry.kind() == EntryKind.THANK_YOU || entry.kind() == EntryKind.HANDWRITTEN_NOTE);
        return sent
                || open.stream()
                        .anyMatch(other -> isThanks(other) && !other.due().equals(step.due()));
    }

    private static boolean isThanks(Step step) {
        return step.kind() == StepKind.THANK_YOU || step.kind() == StepKind.HANDWRITTEN_NOTE;
    }

    private void take(Step step) {
        Instant due = step.due().toInstant();
        now = due.isBefore(now) ? now : due;
        EntryKind kind = step.kind() == StepKind.CLOSE
                ? EntryKind.CLOSED
                : Word.of(EntryKind.class, step.kind().word()).orElseThrow();
        List<JournalEntry> journal = new ArrayList<>(application.journal());
        journal.add(new JournalEntry(now, kind, step.to(), step.channel(), Outcome.SENT, null, null));
        application = application.withJournal(journal);
    }

    private static List<String> compared(Step done, List<Step> before, List<Step> after, boolean inTime) {
        List<String> broken = new ArrayList<>();
        for (Step step : after) {
            Optional<Step> planned = before.stream()
                    .filter(earlier -> inTime ? isSame(earlier, step) : isAlike(earlier, step))
                    .findFirst();
            if (planned.isEmpty()) {
                broken.add("after " + ExpectedStep.of(done) + " there comes " + ExpectedStep.of(step)
                        + ", which was not planned before");
            }
        }
        for (Step step : before) {
            if (inTime && !isThanks(step) && after.stream().noneMatch(later -> isSame(step, later))) {
                broken.add("after " + ExpectedStep.of(done) + " there is no " + ExpectedStep.of(step) + " any more");
            }
        }
        return broken;
    }

    private static boolean isSame(Step one, Step other) {
        return ExpectedStep.of(one).equals(ExpectedStep.of(other));
    }

    /** After something that was late, what follows may come on other days. */
    private static boolean isAlike(Step one, Step other) {
        return one.kind() == other.kind() && Objects.equals(one.to(), other.to());
    }
}
