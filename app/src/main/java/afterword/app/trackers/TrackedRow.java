package afterword.app.trackers;

import java.util.Map;

/**
 * One row of a table, as its titles name its cells.
 *
 * @param line in the file, from 1; in a file that is no table, which of its records it is
 * @param cells by title, in the order of the columns; empty ones left out
 * @param leftOut why it has no place here, as an application has none for a timesheet; empty: it may have one
 */
record TrackedRow(int line, Map<String, String> cells, String leftOut) {

    TrackedRow(int line, Map<String, String> cells) {
        this(line, cells, "");
    }
}
