/** What other trackers and hand-kept tables hold, taken over row by row, with a report in which nothing vanishes. */
@NullMarked
package afterword.app.trackers;

import org.jspecify.annotations.NullMarked;
