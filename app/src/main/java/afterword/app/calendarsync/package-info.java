/** The steps in the person's own calendar, kept in step with it: what is ticked off there is done here. */
@NullMarked
package afterword.app.calendarsync;

import org.jspecify.annotations.NullMarked;
