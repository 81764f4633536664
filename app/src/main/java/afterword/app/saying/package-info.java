/** How the pages say times, names and steps: as people say them. */
@NullMarked
package afterword.app.saying;

import org.jspecify.annotations.NullMarked;
