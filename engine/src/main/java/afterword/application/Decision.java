package afterword.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date by which the employer said there would be news.
 *
 * @param on in the employer's zone
 * @param said their words, kept wherever the date is used (S2-18)
 * @param by the id of the contact who said it
 */
public record Decision(
        LocalDate on, @Nullable String said, @Nullable String by) {}
