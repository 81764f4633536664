package afterword.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with one source, gathered while it is read. More than a hundred are cut off: nobody reads them. */
final class Problems {

    private static final int MOST = 100;

    private final String source;
    private final boolean located;
    private final List<Problem> found = new ArrayList<>(0);
    private int count;

    /** @param located whether the places of values are known; else problems are only counted, to be looked up later */
    Problems(String source, boolean located) {
        this.source = source;
        this.located = located;
    }

    boolean areLocated() {
        return located;
    }

    int count() {
        return count;
    }

    void add(
            long place, String pointer, String code, String message, @Nullable String value, @Nullable String example) {
        if (count++ < MOST && located) {
            found.add(
                    new Problem(source, Node.line(place), Node.column(place), pointer, code, message, value, example));
        }
    }

    void addAll(List<Problem> problems) {
        count += problems.size();
        found.addAll(problems);
    }

    /** In the order of the file. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
        if (count > MOST) {
            sorted.add(Problem.ofWhole(source, "too-many-problems", "and " + (count - MOST) + " more problems.", null));
        }
        return sorted;
    }
}
