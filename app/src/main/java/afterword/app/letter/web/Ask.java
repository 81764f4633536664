package afterword.app.letter.web;

import afterword.application.Application;
import afterword.application.PersonDebrief;
import afterword.letters.draft.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a letter would be better for, with the words it is about.
 *
 * @param note as it was written down; absent where nothing was, or the question says it itself
 * @param ofYou whether it is about whoever writes, and so set once
 */
record Ask(@Nullable String note, String question, boolean ofYou) {

    static Ask of(Application application, Missing missing) {
        String note = note(application, missing.what().split("/"));
        return new Ask(
                note == null || missing.ask().contains(note) ? null : note,
                missing.ask(),
                missing.what().startsWith("/applicant"));
    }

    /** What stands at {@code /interviews/0/debrief/rivera/topics/1}. */
    private static @Nullable String note(Application application, String[] place) {
        if (place.length < 6 || !place[1].equals("interviews") || !place[3].equals("debrief")) {
            return null;
        }
        String person = place[4].replace("~1", "/").replace("~0", "~");
        PersonDebrief debrief = application
                .interviews()
                .get(Integer.parseInt(place[2]))
                .debrief()
                .people()
                .get(person);
        if (debrief == null) {
            return null;
        }
        return switch (place[5]) {
            case "topics" -> one(debrief.topics(), place);
            case "liked" -> one(debrief.liked(), place);
            case "concerns" -> one(debrief.concerns(), place);
            case "challenge" -> debrief.challenge();
            case "strength" -> debrief.strength();
            default -> null;
        };
    }

    private static @Nullable String one(List<String> notes, String[] place) {
        return place.length > 6 ? notes.get(Integer.parseInt(place[6])) : null;
    }
}
