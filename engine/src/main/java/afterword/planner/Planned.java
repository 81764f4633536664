package afterword.planner;

import afterword.plan.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check-in in the making: its window, the last day for it where there is one, and why it is there.
 */
record Planned(Window window, @Nullable LocalDate latest, List<Because> because) {

    static Planned on(Window window, List<Because> because) {
        return new Planned(window, null, because);
    }

    /** The same in another window, for reasons that come first. */
    Planned moved(Window to, List<Because> reasons) {
        List<Because> all = new ArrayList<>(reasons);
        all.addAll(because);
        return new Planned(to, latest != null && latest.isBefore(to.day()) ? to.day() : latest, all);
    }

    /** The same on another day, in the same half of it. */
    Planned movedTo(LocalDate day, List<Because> reasons) {
        return moved(new Window(day, window.slot()), reasons);
    }
}
