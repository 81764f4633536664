package afterword.letters.draft;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import java.util.Optional;

/** What the applicant can do or forgot to say, as a plain sentence with its verb: "I hold a forklift licence". */
final class Claims {

    private static final double SURE = 0.6;

    private Claims() {}

    static Optional<Note> read(String note, Field field, NoteReader reader) {
        return SetForms.CLAIMS
                .read(note, reader)
                .or(() -> reader.read(note, field)
                        .filter(read -> read.confidence() >= SURE)
                        .map(read -> read.that() == null ? stated(read, field) : read));
    }

    /** A thing has a verb put to it that says no more than the note. */
    private static Note stated(Note thing, Field field) {
        String about = thing.about();
        String that;
        if (about.startsWith("the experience of ")) {
            that = "I have " + about.substring(18) + " behind me";
        } else if (about.matches("(?:my )?experience (?:with|of|in) .*")) {
            that = "I have " + about.replaceFirst("^my ", "");
        } else if (about.matches(".*\\b(?:years|seasons|months|winters|summers)\\b.*")) {
            that = "I have " + about.replaceFirst("^my ", "") + " behind me";
        } else if (field == Field.ABILITY) {
            that = "I have experience with " + about.replaceFirst("^my ", "");
        } else {
            that = "I have " + about;
        }
        return new Note(thing.source(), Kind.DEED, "the fact that " + that, that, that, false, thing.confidence());
    }
}
