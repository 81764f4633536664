/** The server behind the pages: how it starts, whom it answers, what it says when something goes wrong. */
@NullMarked
package afterword.app.web;

import org.jspecify.annotations.NullMarked;
