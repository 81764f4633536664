package afterword.app.importing;

import afterword.application.Application;
import afterword.documents.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application as the files make it, to be confirmed.
 *
 * @param application absent where a file could not be read, or where something must be said first
 * @param changes what became of an application that was among the files, in sentences
 * @param guesses what was assumed, and what must be said
 * @param leftovers what did not come over
 * @param problems what could not be read
 */
public record Proposal(
        @Nullable Application application,
        List<String> changes,
        List<Guess> guesses,
        List<Leftover> leftovers,
        List<Problem> problems) {

    public Proposal {
        changes = List.copyOf(changes);
        guesses = List.copyOf(guesses);
        leftovers = List.copyOf(leftovers);
        problems = List.copyOf(problems);
    }
}
