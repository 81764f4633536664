package afterword.app.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed after an interview, line by line, each understood as far as its words go.
 *
 * @param notes in the order typed
 */
record Notes(List<Note> notes) {

    /** What a line is about. */
    enum About {
        TOPIC,
        LIKED,
        CONCERN,
        CHALLENGE,
        STRENGTH,
        ASIDE,
        OMITTED,
        CORRECTION,
        DECISION,
        MAY_FOLLOW_UP,
        /** A bullet without a word that says what it is: likely a topic. */
        UNSAID,
        /** A sentence about the person spoken of, without a word that says what it is: likely an aside. */
        OF_THEM,
        /** A line without any clue. */
        UNCLEAR
    }

    /**
     * One thing noted.
     *
     * @param person the heading it stands under, as typed; absent before the first
     * @param text without the words that say what it is
     * @param is the right figure, of a correction
     */
    record Note(
            int line,
            @Nullable String person,
            About about,
            String text,
            @Nullable String is) {}
}
