package afterword.guard;

import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.plan.PlanState;
import afterword.playbook.Cited;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/** The ceiling is for an employer and a role, so a job that was entered twice has one ceiling, and one end. */
final class OneJobOnce implements Guard {

    @Override
    public void look(Case question, Findings found) {
        if (!question.isCheckIn()) {
            return;
        }
        for (Tracked other : question.others()) {
            if (other.isSameJobAs(question.tracked())) {
                ended(question, other, found);
                asked(question, other, found);
            } else if (other.isSameEmployerAs(question.tracked())) {
                otherRole(question, other, found);
            }
        }
    }

    private static void ended(Case question, Tracked twin, Findings found) {
        Instant began = question.tracked().application().interviews().stream()
                .map(Interview::start)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        boolean since = twin.application().journal().stream()
                .anyMatch(entry ->
                        !entry.at().isAfter(question.now()) && entry.at().isAfter(began) && isFinal(entry.kind()));
        // a plan is dear, and most twins have no final word
        if (since && isOver(question, twin)) {
            found.object("P0", "You track this job twice, and there it has ended.", null);
            found.suggest("Put the two entries for " + twin.title() + " together.");
        }
    }

    private static boolean isOver(Case question, Tracked twin) {
        PlanState state = twin.planner(question.now()).plan(twin.playbook()).state();
        return state == PlanState.DECLINED || state == PlanState.OFFERED || state == PlanState.CLOSED;
    }

    private static boolean isFinal(EntryKind kind) {
        return switch (kind) {
            case DECLINE, OFFER, WITHDRAWAL, ACCEPTANCE, CLOSED -> true;
            default -> false;
        };
    }

    private static void asked(Case question, Tracked twin, Findings found) {
        Optional<LocalDate> last = lastQuestion(question, twin);
        if (last.isEmpty()) {
            return;
        }
        Cited<Integer> apart = question.tracked().playbook().restraint().daysBetweenCheckIns();
        ZonedDateTime earliest = question.opening(last.get().plusDays(apart == null ? 1 : apart.value()));
        if (question.localNow().isBefore(earliest)) {
            found.object("P4", "You track this job twice, and asked there on " + last.get() + ".", earliest);
            found.suggest("Put the two entries for " + twin.title() + " together.");
        }
    }

    private static void otherRole(Case question, Tracked other, Findings found) {
        if (lastQuestion(question, other).filter(question.today()::equals).isPresent()) {
            found.caution("P4", "You asked the same employer about another role today: " + other.title() + ".");
        }
    }

    private static Optional<LocalDate> lastQuestion(Case question, Tracked other) {
        return question.made(other).stream()
                .filter(entry -> entry.kind() == EntryKind.CHECK_IN || entry.isAnswer())
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder())
                .map(question::dateOf);
    }
}
