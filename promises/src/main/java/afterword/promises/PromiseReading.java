package afterword.promises;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words about when come to ({@code playbooks.md}, Promises in words).
 *
 * @param on the latest date that the words, taken kindly, allow, in the employer's zone; absent where they name none
 * @param reading one sentence of how they were read, for people
 * @param alternatives other dates that people commonly mean by these words, in order; empty where there is no date
 */
public record PromiseReading(@Nullable LocalDate on, String reading, List<LocalDate> alternatives) {

    public PromiseReading {
        alternatives = List.copyOf(alternatives);
    }
}
