package afterword.application;

/** How an interview is held. */
public enum Format implements Word {
    IN_PERSON,
    VIDEO,
    PHONE
}
