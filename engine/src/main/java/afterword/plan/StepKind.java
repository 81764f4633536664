package afterword.plan;

import afterword.application.Word;

/** What a step of a plan asks for. */
public enum StepKind implements Word {
    DEBRIEF,
    THANK_YOU,
    HANDWRITTEN_NOTE,
    CHECK_IN,
    DECLINE_REPLY,
    RE_APPROACH,
    OFFER_REPLY,
    CLOSE;

    /** Whether the step reaches somebody at the employer or the agency; a debrief and a close reach nobody. */
    public boolean isContact() {
        return this != DEBRIEF && this != CLOSE;
    }
}
