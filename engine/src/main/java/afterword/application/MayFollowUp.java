package afterword.application;

/** The answer to "may I follow up?"; {@link #NO} is the direction {@code no: [follow-up]}. */
public enum MayFollowUp implements Word {
    YES,
    NO,
    NOT_ASKED
}
