/** The command line, the web application and the store. */
@NullMarked
package afterword.app;

import org.jspecify.annotations.NullMarked;
