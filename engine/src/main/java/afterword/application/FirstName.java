package afterword.application;

/** Whether a contact asked to be called by the first name, and how (P10). */
public enum FirstName implements Word {
    NO,
    INVITED_ORALLY,
    INVITED_IN_WRITING
}
