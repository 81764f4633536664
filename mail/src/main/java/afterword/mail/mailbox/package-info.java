/** The user's mailbox (IMAP): drafts put into it, sent mail looked for in it, what came read in it; nothing in it is changed or removed. */
@NullMarked
package afterword.mail.mailbox;

import org.jspecify.annotations.NullMarked;
