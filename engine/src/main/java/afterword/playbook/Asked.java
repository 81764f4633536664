package afterword.playbook;

import afterword.application.Word;

/** Whom a check-in goes to, where neither the employer nor an agency says. */
public enum Asked implements Word {
    /** A decision maker, met before not met. */
    DECISION_MAKER,
    /** Whoever said by when there would be news. */
    WHO_PROMISED,
    /** The hiring manager, if met. */
    HIRING_MANAGER,
    /** The first interviewer of the latest interview. */
    FIRST_INTERVIEWER
}
