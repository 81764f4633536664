/** Settings as a page; taking everything out, and deleting everything. */
@NullMarked
package afterword.app.settings.web;

import org.jspecify.annotations.NullMarked;
