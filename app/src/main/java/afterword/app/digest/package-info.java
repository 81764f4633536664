/** The day's digest: what is due, what is held and why, sent to oneself each working morning if wanted. */
@NullMarked
package afterword.app.digest;

import org.jspecify.annotations.NullMarked;
