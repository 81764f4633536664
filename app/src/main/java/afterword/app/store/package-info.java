/** The store: facts, an append-only journal, letters, and what is derived from them, in SQL. It starts no framework. */
@NullMarked
package afterword.app.store;

import org.jspecify.annotations.NullMarked;
