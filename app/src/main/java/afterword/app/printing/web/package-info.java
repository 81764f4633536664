/** What can be printed, as a page and as files. */
@NullMarked
package afterword.app.printing.web;

import org.jspecify.annotations.NullMarked;
