/** Calendar servers (CalDAV, RFC 4791): finding a person's calendars, and reading and writing single entries in one of them. */
@NullMarked
package afterword.app.caldav;

import org.jspecify.annotations.NullMarked;
