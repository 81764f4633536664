package afterword.app.lookingback;

import afterword.application.Channel;
import afterword.application.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of waiting for an answer after an interview.
 *
 * @param channel of the last word that went to the employer before it ended; absent: none did
 * @param days from the interview to the answer, or to now or the closing where there was none
 * @param answered whether it ended with a person's answer; if not, all we know is that it was longer
 * @param asked whether the applicant asked where things stand before it ended
 */
public record Waiting(Stage stage, @Nullable Channel channel, int days, boolean answered, boolean asked) {}
