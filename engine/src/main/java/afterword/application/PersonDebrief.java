package afterword.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one interviewer cared about, written down before going home (S0-4, S0-5). All of it is notes, not sentences.
 *
 * @param challenge a difficulty they spoke of (S1-10)
 * @param strength what they said the company does well (S1-11)
 */
public record PersonDebrief(
        List<String> topics,
        List<String> liked,
        List<String> concerns,
        @Nullable String challenge,
        @Nullable String strength,
        @Nullable String aside) {

    public PersonDebrief {
        topics = List.copyOf(topics);
        liked = List.copyOf(liked);
        concerns = List.copyOf(concerns);
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return topics.isEmpty()
                && liked.isEmpty()
                && concerns.isEmpty()
                && challenge == null
                && strength == null
                && aside == null;
    }
}
