package afterword.application;

/** What an employer asked not to be done. */
public enum Ban implements Word {
    PHONE,
    THANK_YOU,
    FOLLOW_UP
}
