/** The review of letters: what a careful reader would mend before a letter goes out, each finding with its place and its reason. */
@NullMarked
package afterword.letters.review;

import org.jspecify.annotations.NullMarked;
