/** An application drawn on a line of days: what was, what is due, what would follow if nobody answers, and when to be quiet. */
@NullMarked
package afterword.app.timeline;

import org.jspecify.annotations.NullMarked;
