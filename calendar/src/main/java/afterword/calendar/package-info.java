/** Calendar invitations in, steps as calendar entries out (RFC 5545). */
@NullMarked
package afterword.calendar;

import org.jspecify.annotations.NullMarked;
