package afterword.application;

/** What came of a contact that was made; a voicemail is a contact (S0-24). */
public enum Outcome implements Word {
    SENT,
    VOICEMAIL,
    NO_ANSWER,
    SPOKE
}
