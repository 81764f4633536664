/** The page on which a mail account is set up. */
@NullMarked
package afterword.app.account.web;

import org.jspecify.annotations.NullMarked;
