/** Slips of grammar that need more than a run of words to be seen: subject and verb, noun and number, articles, words said twice. */
@NullMarked
package afterword.letters.slips;

import org.jspecify.annotations.NullMarked;
