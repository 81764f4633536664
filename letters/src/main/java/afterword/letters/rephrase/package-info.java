/** Drafts put into other words by a language model of the person's own, held to the facts they were given. */
@NullMarked
package afterword.letters.rephrase;

import org.jspecify.annotations.NullMarked;
