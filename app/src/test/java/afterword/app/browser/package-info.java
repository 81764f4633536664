/** The pages in a real browser, as people use them. */
@NullMarked
package afterword.app.browser;

import org.jspecify.annotations.NullMarked;
