package afterword.promises;

import java.time.LocalDate;

/**
 * A promise found in a longer text.
 *
 * @param on its date, in the employer's zone
 * @param start where the words that the date rests on begin, in UTF-16 code units of the text
 * @param end where they end
 * @param words these words
 * @param reading how they were read
 */
public record FoundPromise(LocalDate on, int start, int end, String words, PromiseReading reading) {}
