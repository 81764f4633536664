/** What the plan would be if something happened: suppositions change a copy of the facts, never the facts. */
@NullMarked
package afterword.whatif;

import org.jspecify.annotations.NullMarked;
