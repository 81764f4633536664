package afterword.guard;

import afterword.plan.Because;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the guards found at one moment: objections, each with the earliest time it may be gone, and cautions. */
final class Findings {

    private final Set<Because> objections = new LinkedHashSet<>();
    private final Set<Because> cautions = new LinkedHashSet<>();
    private final Set<String> suggestions = new LinkedHashSet<>();
    private @Nullable ZonedDateTime until;
    private boolean isForGood;

    /** Something is against it until {@code until}; absent: for good, as things stand. */
    void object(List<Because> because, @Nullable ZonedDateTime until) {
        objections.addAll(because);
        if (until == null) {
            isForGood = true;
        } else if (this.until == null || until.isAfter(this.until)) {
            this.until = until;
        }
    }

    void object(String rule, String text, @Nullable ZonedDateTime until) {
        object(List.of(new Because(rule, text)), until);
    }

    void caution(String rule, String text) {
        cautions.add(new Because(rule, text));
    }

    void suggest(String suggestion) {
        suggestions.add(suggestion);
    }

    boolean isClear() {
        return objections.isEmpty();
    }

    /** When all objections may be gone; absent: they will not be. */
    @Nullable
    ZonedDateTime until() {
        return isForGood ? null : until;
    }

    Verdict yes() {
        return new Verdict(true, null, new ArrayList<>(cautions), new ArrayList<>(suggestions));
    }

    Verdict no(@Nullable ZonedDateTime allowedFrom) {
        return new Verdict(false, allowedFrom, new ArrayList<>(objections), new ArrayList<>(suggestions));
    }
}
