/** What came of it all: who answered, and when. */
@NullMarked
package afterword.app.lookingback;

import org.jspecify.annotations.NullMarked;
