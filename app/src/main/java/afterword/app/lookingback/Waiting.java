package afterword.app.lookingback;

import afterword.application.Stage;

/**
 * One stretch of waiting for an answer after an interview.
 *
 * @param days from the interview to the answer, or to now or the closing where there was none
 * @param answered whether it ended with a person's answer; if not, all we know is that it was longer
 * @param asked whether the applicant asked where things stand before it ended
 */
public record Waiting(Stage stage, int days, boolean answered, boolean asked) {}
