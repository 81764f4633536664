package afterword.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the five articles.
 *
 * @param id {@code S0} to {@code S4}
 * @param file its file name
 * @param after who wrote it, and where
 * @param note what is missing from the copy we have
 */
public record Seed(
        String id, String file, String after, @Nullable String note, List<Rule> rules) {

    public Seed {
        rules = List.copyOf(rules);
    }
}
