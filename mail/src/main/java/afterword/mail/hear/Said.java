package afterword.mail.hear;

import afterword.application.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a reply come to.
 *
 * @param evidence the sentences it rests on
 * @param isLikeOnly whether no pattern says so, only likeness to what others write
 */
record Said(
        Meaning meaning, List<Evidence> evidence, @Nullable Decision decision, boolean isLikeOnly) {

    /** Whether something was decided that a system may send as well as a person. */
    boolean isDecision() {
        return !isLikeOnly
                && (meaning == Meaning.OFFER
                        || meaning == Meaning.DECLINE
                        || meaning == Meaning.NEXT_ROUND
                        || meaning == Meaning.HOLD);
    }
}
