/** An application as pages: the story, the people, the forms. */
@NullMarked
package afterword.app.application.web;

import org.jspecify.annotations.NullMarked;
