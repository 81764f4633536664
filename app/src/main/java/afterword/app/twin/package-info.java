/** Applications that were entered twice: they are told by what both say, and put together on the person's word only. */
@NullMarked
package afterword.app.twin;

import org.jspecify.annotations.NullMarked;
