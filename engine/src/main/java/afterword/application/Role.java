package afterword.application;

/** What a contact is to the application. */
public enum Role implements Word {
    INTERVIEWER,
    HIRING_MANAGER,
    DECISION_MAKER,
    RECRUITER,
    HR,
    ORGANIZER,
    STAFFING_MANAGER,
    REFERRER
}
