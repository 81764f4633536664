package afterword.app.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something on one day of the line.
 *
 * @param on in the employer's zone
 * @param label two or three words
 * @param said the employer's words, where it rests on them
 */
public record Happening(
        LocalDate on, Sort sort, String label, @Nullable String said) {

    /** What it is to the reader; the order is that of drawing, the later on top. */
    public enum Sort {
        TAIL("if nobody answers"),
        PLANNED("planned"),
        PROMISE("news promised by"),
        PAST("done"),
        TODAY("today"),
        NEXT("next");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The class in the style sheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
