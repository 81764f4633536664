package afterword.letters.review;

import afterword.application.Word;
import java.util.List;

/** What becomes of a letter, after its worst finding. */
public enum Verdict implements Word {
    READY,
    ADVICE,
    FIX,
    BLOCKED;

    static Verdict of(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(worst -> values()[worst.ordinal() + 1])
                .orElse(READY);
    }
}
