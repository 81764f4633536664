package afterword.application;

/** Where an interview stands, as written down; without one it is held once its end is past. */
public enum InterviewStatus implements Word {
    HELD,
    SCHEDULED,
    CANCELLED
}
