package afterword.application;

/** Something said wrongly in the interview, and what is right (S2-15). */
public record Correction(String said, String is) {}
