/** Measurements; never shipped. */
@NullMarked
package afterword.bench;

import org.jspecify.annotations.NullMarked;
