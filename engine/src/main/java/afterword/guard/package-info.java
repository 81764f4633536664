/** All of a person's applications together: what is due, what collides, what must be held back and until when. */
@NullMarked
package afterword.guard;

import org.jspecify.annotations.NullMarked;
