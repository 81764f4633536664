/** English as the review reads it: sentences, words, their lemmas and parts of speech, patterns over them, and what they mean. */
@NullMarked
package afterword.letters.language;

import org.jspecify.annotations.NullMarked;
