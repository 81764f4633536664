/** The page on which the steps are put into the person's own calendar: by an address to read, or into a calendar on a server. */
@NullMarked
package afterword.app.calendarsync.web;

import org.jspecify.annotations.NullMarked;
