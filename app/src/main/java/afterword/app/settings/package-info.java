/** What a person set once for all applications. */
@NullMarked
package afterword.app.settings;

import org.jspecify.annotations.NullMarked;
