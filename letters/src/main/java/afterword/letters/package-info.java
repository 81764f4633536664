/** Drafts of letters and the review of them. */
@NullMarked
package afterword.letters;

import org.jspecify.annotations.NullMarked;
