/** What employers say about when, for everything that hears or takes in their words. */
@NullMarked
package afterword.app.promising;

import org.jspecify.annotations.NullMarked;
