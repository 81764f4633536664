/** Three invented applications, so that the pages can be seen at work; they go away with one click. */
@NullMarked
package afterword.app.sample;

import org.jspecify.annotations.NullMarked;
