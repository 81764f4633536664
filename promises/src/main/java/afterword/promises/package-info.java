/** What an employer said about when they will decide, read as a date. */
@NullMarked
package afterword.promises;

import org.jspecify.annotations.NullMarked;
