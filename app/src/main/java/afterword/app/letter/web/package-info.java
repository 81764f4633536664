/** Letters as pages: read, write, send. */
@NullMarked
package afterword.app.letter.web;

import org.jspecify.annotations.NullMarked;
