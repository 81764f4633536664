/** Letters sent: as a draft in one's mailbox, now, or at the next good hour; and the job that releases what is due. */
@NullMarked
package afterword.app.sending;

import org.jspecify.annotations.NullMarked;
