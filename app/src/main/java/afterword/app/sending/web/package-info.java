/** The pages on which letters are sent, and the outbox. */
@NullMarked
package afterword.app.sending.web;

import org.jspecify.annotations.NullMarked;
