/** Bringing files in by the browser. */
@NullMarked
package afterword.app.importing.web;

import org.jspecify.annotations.NullMarked;
