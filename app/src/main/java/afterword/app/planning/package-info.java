/** The plans of what is in the store: which playbook, which calendar, as of when. */
@NullMarked
package afterword.app.planning;

import org.jspecify.annotations.NullMarked;
