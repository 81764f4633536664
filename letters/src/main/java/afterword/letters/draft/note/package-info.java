/** Scribbled notes read as grammar: what a note is, and the phrases that say it in a careful sentence. */
@NullMarked
package afterword.letters.draft.note;

import org.jspecify.annotations.NullMarked;
