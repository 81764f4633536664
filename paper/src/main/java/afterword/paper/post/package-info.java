/** How long letters take, as an estimate and with where it is from. */
@NullMarked
package afterword.paper.post;

import org.jspecify.annotations.NullMarked;
