package afterword.plan;

import afterword.application.Word;

/**
 * Where a step stands at {@code now}: upcoming before its {@code from}, due from then to its {@code due}, overdue after
 * it, missed where the playbooks say so ({@code playbooks.md}, Form).
 */
public enum StepStatus implements Word {
    DONE,
    DUE,
    UPCOMING,
    OVERDUE,
    MISSED;

    /** Whether the step is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != MISSED;
    }
}
