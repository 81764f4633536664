package afterword.app.importing;

import afterword.application.Application;
import afterword.documents.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import has to say while it is under way. */
final class Report {

    final List<String> changes = new ArrayList<>();
    final List<Guess> guesses = new ArrayList<>();
    final List<Leftover> leftovers = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    /** Notes that {@code value} was assumed, and gives it back. */
    String guess(String pointer, String value, String ask) {
        guesses.add(new Guess(pointer, value, ask));
        return value;
    }

    /** Notes that nothing tells what belongs to {@code pointer}. */
    void mustBeSaid(String pointer, String ask) {
        guesses.add(new Guess(pointer, null, ask));
    }

    void leave(String source, int line, String what, String why) {
        leftovers.add(new Leftover(source, line, what, why));
    }

    void problem(String source, String code, String message, @Nullable String example) {
        problems.add(Problem.ofWhole(source, code, message, example));
    }

    /** The proposal: of {@code application}, unless a file was unreadable or something must be said first. */
    Proposal proposal(@Nullable Application application) {
        boolean complete = problems.isEmpty() && guesses.stream().noneMatch(Guess::mustBeSaid);
        return new Proposal(complete ? application : null, changes, guesses, leftovers, problems);
    }
}
