package afterword.planner;

import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.playbook.Cited;
import afterword.playbook.Playbook.Restraint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Holds a check-in back where the playbook never asks twice within some days, nor makes two contacts on one day. */
final class HoldingBack {

    private final Situation situation;
    private final Restraint restraint;
    private final FreeDays freeDays;

    HoldingBack(Situation situation, Restraint restraint, FreeDays freeDays) {
        this.situation = situation;
        this.restraint = restraint;
        this.freeDays = freeDays;
    }

    Planned hold(Planned planned) {
        return aloneOnItsDay(apartFromTheLast(planned));
    }

    private Planned apartFromTheLast(Planned planned) {
        Cited<Integer> apart = restraint.daysBetweenCheckIns();
        LocalDate last = apart == null ? null : lastCheckInOrTalk();
        if (apart == null || last == null) {
            return planned;
        }
        LocalDate earliest = situation.calendar().rolled(last.plusDays(apart.value()));
        return planned.window().day().isBefore(earliest) ? planned.movedTo(earliest, apart.because()) : planned;
    }

    private Planned aloneOnItsDay(Planned planned) {
        Cited<Boolean> oneADay = restraint.oneContactADay();
        LocalDate free = freeDays.from(planned.window().day());
        return oneADay == null || free.equals(planned.window().day())
                ? planned
                : planned.movedTo(free, oneADay.because());
    }

    private @Nullable LocalDate lastCheckInOrTalk() {
        for (int i = situation.journal().size() - 1; i >= 0; i--) {
            JournalEntry entry = situation.journal().get(i);
            if (entry.kind() == EntryKind.CHECK_IN || (entry.kind().isOutbound() && entry.isAnswer())) {
                return situation.dateOf(entry.at());
            }
        }
        return null;
    }
}
