package afterword.sheets;

import afterword.documents.Problem;
import java.util.function.Consumer;

/** The rows of one file on their way to whoever reads them: counted, and refused where there are too many. */
final class RowsRead {

    static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 1_000_000;

    private final String source;
    private final Consumer<SheetRow> rows;
    private int count;

    RowsRead(String source, Consumer<SheetRow> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Reading stops here, for the reason that the problem gives. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** @param line from 1; 0 where it is the whole file */
    Refused refused(int line, String code, String message) {
        return new Refused(new Problem(
                source, line, line == 0 ? 0 : 1, "", code, message, null, "a table saved as .xlsx or .csv"));
    }

    int count() {
        return count;
    }

    void give(SheetRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (++count > MOST_ROWS) {
            throw refused(row.number(), "too-many", "the file has more than " + MOST_ROWS + " rows.");
        }
        rows.accept(row);
    }
}
