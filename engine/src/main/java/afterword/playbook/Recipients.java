package afterword.playbook;

import afterword.application.Word;

/** Whom a thank-you goes to. */
public enum Recipients implements Word {
    INTERVIEWERS,
    ORGANIZER,
    /** Decision makers who were met in no interview; never through an agency. */
    DECISION_MAKERS_NOT_MET
}
