package afterword.planner;

import afterword.plan.Slot;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The windows in which a playbook asks: the whole business day, or the halves it names, one after the other. */
final class Slots {

    private final Situation situation;
    private final List<Slot> slots;

    Slots(Situation situation, List<Slot> slots) {
        this.situation = situation;
        this.slots = slots;
    }

    /** The first window of {@code day}. */
    Window of(LocalDate day) {
        return new Window(day, first());
    }

    /** The next window of a business day. */
    Window after(Window window) {
        int next = window.slot() == null ? slots.size() : slots.indexOf(window.slot()) + 1;
        if (next < slots.size() && situation.calendar().isBusinessDay(window.day())) {
            return new Window(window.day(), slots.get(next));
        }
        return of(situation.calendar().plus(window.day(), 1));
    }

    /** The first window that begins after {@code instant}. */
    Window beginningAfter(ZonedDateTime instant) {
        Window window = of(situation.calendar().rolled(instant.toLocalDate()));
        while (!window.opens(situation.zone()).isAfter(instant)) {
            window = after(window);
        }
        return window;
    }

    /** The window that contains now or is the next to begin. */
    Window open() {
        Window window = of(situation.calendar().rolled(situation.today()));
        while (window.ends(situation.zone()).isBefore(situation.localNow())) {
            window = after(window);
        }
        return window;
    }

    private @Nullable Slot first() {
        return slots.isEmpty() ? null : slots.get(0);
    }
}
