package afterword.app.importing;

import afterword.app.trackers.Takeover;
import afterword.documents.Problem;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

/** What taking files in would do: first to be seen, then to be done. */
public interface Look {

    Seen seen();

    /**
     * Does what was seen, all of it or nothing.
     *
     * @param progress is told how many are done
     * @return the ids of the applications that were added or changed, and a sentence
     */
    Done take(Instant now, IntConsumer progress);

    /** What the files are. */
    enum Kind {
        APPLICATION,
        SPREADSHEET,
        TABLE,
        ARCHIVE
    }

    /**
     * Some of what would happen.
     *
     * @param lines the first of them
     * @param count of all
     */
    record Part(String title, List<String> lines, int count) {}

    /**
     * What would happen.
     *
     * @param asks what must be said first
     * @param columns of a table of somebody's own, what each is taken for
     * @param problems what cannot be read, with its place; where there is one, nothing can be taken in
     * @param removals how many things would go, if that is wished
     * @param changes how many there are in all
     */
    record Seen(
            Kind kind,
            List<Part> parts,
            List<Guess> asks,
            List<Takeover.Column> columns,
            List<Problem> problems,
            int removals,
            int changes) {

        /** Whether it can be taken in as it is. */
        public boolean isComplete() {
            return problems.isEmpty() && asks.isEmpty() && changes > 0;
        }

        /** Whether only the order of day and month is in the way. */
        public boolean asksForDates() {
            return problems.stream().anyMatch(problem -> problem.code().equals("ambiguous-date"));
        }
    }

    /** What was done. */
    record Done(List<String> ids, String sentence) {}
}
