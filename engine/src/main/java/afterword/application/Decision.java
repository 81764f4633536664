package afterword.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said about when there would be news.
 *
 * @param on the date, in the employer's zone; absent: they named none ("soon"), and nothing is promised
 * @param said their words, kept wherever the date is used (S2-18)
 * @param by the id of the contact who said it
 */
public record Decision(
        @Nullable LocalDate on,
        @Nullable String said,
        @Nullable String by) {}
