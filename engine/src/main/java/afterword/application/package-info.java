/** The facts of one application: who was met, what was said, and everything that has happened since. */
@NullMarked
package afterword.application;

import org.jspecify.annotations.NullMarked;
