/** What is said on the telephone. */
@NullMarked
package afterword.app.call;

import org.jspecify.annotations.NullMarked;
