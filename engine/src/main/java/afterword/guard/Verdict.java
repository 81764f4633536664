package afterword.guard;

import afterword.plan.Because;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Question}.
 *
 * @param isAllowed yes, or no
 * @param until of a no: when the answer becomes yes if nothing happens till then, in the employer's zone; absent: it does
 *     not
 * @param because of a no its reasons, the weightiest first; of a yes what to bear in mind
 * @param suggestions what could be done instead, or as well
 */
public record Verdict(
        boolean isAllowed, @Nullable ZonedDateTime until, List<Because> because, List<String> suggestions) {

    public Verdict {
        because = List.copyOf(because);
        suggestions = List.copyOf(suggestions);
    }
}
