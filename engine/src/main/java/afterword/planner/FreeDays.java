package afterword.planner;

import afterword.application.JournalEntry;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.playbook.Playbook.Restraint;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days that take another contact, where a playbook allows one a day: not those on which an outbound contact was
 * made or an open thank-you is due. Thank-yous keep their day.
 */
final class FreeDays {

    private final Situation situation;
    private final boolean restrained;
    private final Set<LocalDate> taken = new HashSet<>();

    FreeDays(Situation situation, Restraint restraint, List<Step> thankYous) {
        this.situation = situation;
        this.restrained = restraint.isOneContactADay();
        if (restrained) {
            for (JournalEntry entry : situation.journal()) {
                if (entry.kind().isOutbound()) {
                    taken.add(situation.dateOf(entry.at()));
                }
            }
            for (Step step : thankYous) {
                if (step.kind() == StepKind.THANK_YOU && step.isOpen()) {
                    taken.add(step.due().toLocalDate());
                }
            }
        }
    }

    /** {@code day}, or the next business day that takes a contact. */
    LocalDate from(LocalDate day) {
        LocalDate free = day;
        while (taken.contains(free)) {
            free = situation.calendar().plus(free, 1);
        }
        return free;
    }

    /** Takes up a day. */
    void take(LocalDate day) {
        if (restrained) {
            taken.add(day);
        }
    }
}
