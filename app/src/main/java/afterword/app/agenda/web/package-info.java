/** The agenda as a page. */
@NullMarked
package afterword.app.agenda.web;

import org.jspecify.annotations.NullMarked;
