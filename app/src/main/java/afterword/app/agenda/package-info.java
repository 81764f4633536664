/** All plans in one list: what is due, what is held back and why, what comes. */
@NullMarked
package afterword.app.agenda;

import org.jspecify.annotations.NullMarked;
