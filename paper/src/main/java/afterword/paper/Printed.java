package afterword.paper;

import afterword.documents.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of printing: a file, or why there is none.
 *
 * @param pdf absent where there are problems
 * @param pages how many
 * @param problems characters that no font here has, each with what helps
 */
public record Printed(byte @Nullable [] pdf, int pages, List<Problem> problems) {

    public Printed {
        problems = List.copyOf(problems);
    }

    public boolean isOk() {
        return problems.isEmpty();
    }
}
