package afterword.app.letter;

import afterword.app.store.StoredLetter;
import afterword.letters.draft.Draft;
import afterword.letters.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A letter with what is said of it.
 *
 * @param letter as it stands; of version 0 while it is only drafted
 * @param draft what our own draft rests on; absent once its step is gone
 * @param review absent of a letter that was sent
 */
public record Piece(
        StoredLetter letter,
        @Nullable Draft draft,
        @Nullable Review review) {}
