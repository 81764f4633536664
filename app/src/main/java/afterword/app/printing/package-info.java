/** What an application knows, put on paper: who writes to whom, where they live, when a letter is there. */
@NullMarked
package afterword.app.printing;

import org.jspecify.annotations.NullMarked;
