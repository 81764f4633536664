package afterword.mail.hear;

import afterword.application.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a reply come to.
 *
 * @param evidence the sentences it rests on
 * @param surety by what it is known
 */
record Said(
        Meaning meaning, List<Evidence> evidence, @Nullable Decision decision, Surety surety) {

    /** By what a meaning is known. */
    enum Surety {
        /** A pattern says so. */
        SAID,
        /** No pattern does, but a sentence is very like what others write. */
        VERY_LIKE,
        LIKE
    }

    /** Whether something was decided that a system may send as well as a person; it reminds of interviews, too. */
    boolean isDecision() {
        return switch (meaning) {
            case OFFER, DECLINE, HOLD -> surety != Surety.LIKE;
            case NEXT_ROUND -> surety == Surety.SAID;
            default -> false;
        };
    }
}
