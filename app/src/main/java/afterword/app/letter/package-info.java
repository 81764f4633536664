/** Letters: drafted for the steps of a plan, reviewed while they are written, kept as they were sent. */
@NullMarked
package afterword.app.letter;

import org.jspecify.annotations.NullMarked;
