package afterword.application;

/** How far an interview is along; later rounds wait longer (S4-6). */
public enum Stage implements Word {
    PHONE_SCREEN,
    FIRST,
    SECOND,
    THIRD,
    FINAL
}
