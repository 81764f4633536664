package afterword.application;

/** A way to reach a person; {@link #NONE} for what reaches nobody, such as a debrief. */
public enum Channel implements Word {
    EMAIL,
    PHONE,
    TEXT,
    POST,
    IN_PERSON,
    NONE
}
