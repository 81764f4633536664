/** The call sheet as a page. */
@NullMarked
package afterword.app.call.web;

import org.jspecify.annotations.NullMarked;
