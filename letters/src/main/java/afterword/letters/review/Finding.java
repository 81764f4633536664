package afterword.letters.review;

import afterword.letters.language.Span;
import java.util.Locale;

/**
 * Something a careful reader would mend.
 *
 * @param start in UTF-16 code units of the letter as given
 * @param end just behind it; equal to {@code start} where something is absent
 * @param text the words between the two
 * @param message the reason, in a calm sentence
 * @param suggestion what to do instead
 * @param rule the id of the rule it rests on, such as {@code S2-25}
 */
public record Finding(
        Category category,
        Severity severity,
        int start,
        int end,
        String text,
        String message,
        String suggestion,
        String rule) {

    static Finding of(Category category, String letter, Span span, String message, String suggestion, String rule) {
        return new Finding(
                category, category.severity(), span.start(), span.end(), span.in(letter), message, suggestion, rule);
    }

    /** What a "not applicable" is remembered by: the category and the words, wherever they move in the letter. */
    public String key() {
        return category.word() + ":" + text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
