package afterword.app.trackers;

import java.util.Map;

/**
 * One row of a table, as its titles name its cells.
 *
 * @param line in the file, from 1
 * @param cells by title, in the order of the columns; empty ones left out
 */
record TrackedRow(int line, Map<String, String> cells) {}
