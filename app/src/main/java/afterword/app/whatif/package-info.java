/** What would happen if: suppositions as people put them, and the plan that follows. */
@NullMarked
package afterword.app.whatif;

import org.jspecify.annotations.NullMarked;
