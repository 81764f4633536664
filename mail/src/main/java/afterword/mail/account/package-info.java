/** The user's own mail account: where it sends and where it is read. */
@NullMarked
package afterword.mail.account;

import org.jspecify.annotations.NullMarked;
