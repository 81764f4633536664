/** YAML and JSON with the place of every value, and problems that say where, what and how it would work. */
@NullMarked
package afterword.documents;

import org.jspecify.annotations.NullMarked;
