/** Everybody met, over all applications. */
@NullMarked
package afterword.app.person.web;

import org.jspecify.annotations.NullMarked;
