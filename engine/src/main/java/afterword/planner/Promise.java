package afterword.planner;

import afterword.application.Decision;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date by which the employer said there would be news: the one said last, be it earlier or later than the one
 * before (S1-23).
 *
 * @param by the id of whoever said it; absent: not known
 */
record Promise(LocalDate on, @Nullable String by) {

    /**
     * The promise that counts, or nothing where none was made or the last one has lapsed: it named a day before the
     * latest interview.
     */
    static @Nullable Promise last(List<Interview> held, List<JournalEntry> journal, LocalDate interviewDay) {
        Instant said = Instant.MIN;
        Promise last = null;
        for (Interview interview : held) {
            Decision decision = interview.decision();
            if (isDated(decision) && !interview.end().isBefore(said)) {
                said = interview.end();
                last = new Promise(decision.on(), decision.by());
            }
        }
        for (JournalEntry entry : journal) {
            Decision decision = entry.decision();
            if (isDated(decision) && !entry.at().isBefore(said)) {
                said = entry.at();
                last = new Promise(decision.on(), decision.by() == null ? entry.with() : decision.by());
            }
        }
        return last == null || last.on.isBefore(interviewDay) ? null : last;
    }

    private static boolean isDated(@Nullable Decision decision) {
        return decision != null && decision.on() != null;
    }
}
