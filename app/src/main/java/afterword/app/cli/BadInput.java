package afterword.app.cli;

import afterword.documents.Problem;
import java.util.List;

/** A command cannot go on, since what it was given is wrong. Carries all that is wrong, so that it is told at once. */
final class BadInput extends RuntimeException {

    private final transient List<Problem> problems;

    BadInput(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    BadInput(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }
}
