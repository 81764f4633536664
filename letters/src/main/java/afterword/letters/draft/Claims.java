package afterword.letters.draft;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the applicant can do or forgot to say, as a plain sentence with its verb: "I hold a forklift licence". */
final class Claims {

    private static final double SURE = 0.6;

    /** A skill by its plain name: "ski patrol", "hill sheep". */
    private static final Pattern SKILL = Pattern.compile("[a-z]{3,}(?: [a-z]{3,}){0,2}(?<!ed)(?<!er)");

    /** What keeps a paper from being held yet, or any more. */
    private static final Pattern PENDING = Pattern.compile(
            "\\b(?:booked|due|starts?|starting|in progress|half ?way|applied|waiting|awaiting|pending|expired|lapsed|lapses|enrolled|ongoing|doing|taking|finish(?:es|ing)?|soon|retak\\w+|resit\\w*|registered|renew\\w+|sitting|next)\\b");

    private Claims() {}

    static Optional<Note> read(String note, Field field, NoteReader reader) {
        Matcher pending = PENDING.matcher(note);
        String wanted = pending.find() ? pending.group() : "";
        return found(note, field, reader)
                .filter(read -> wanted.isEmpty() || ("" + read.that()).contains(wanted.substring(0, 3)));
    }

    private static Optional<Note> found(String note, Field field, NoteReader reader) {
        return SetForms.CLAIMS
                .read(note, reader)
                .or(() -> reader.read(note, field)
                        .filter(read -> read.confidence() >= SURE)
                        .map(read -> read.that() == null ? stated(read, field) : read))
                .or(() -> field == Field.ABILITY && SKILL.matcher(note).matches()
                        ? Optional.of(said(note, "I have experience with " + note, SURE))
                        : Optional.empty());
    }

    /** A thing has a verb put to it that says no more than the note. */
    private static Note stated(Note thing, Field field) {
        String about = thing.about();
        String that;
        if (about.contains(" and the experience of ")) {
            that = "I have experience with "
                    + about.split(" and the experience of ")[0].replaceFirst("^my (?:experience with )?", "");
        } else if (about.startsWith("the experience of ")) {
            that = "I have " + about.substring(18) + " behind me";
        } else if (about.matches("(?:my )?experience (?:with|of|in) .*")) {
            that = "I have " + about.replaceFirst("^my ", "");
        } else if (about.matches(".*\\b(?:years|seasons|months|winters|summers)\\b.*")) {
            that = "I have " + about.replaceFirst("^my ", "") + " behind me";
        } else if (field == Field.ABILITY && !about.matches("my [A-Z]{2,}")) {
            that = "I have experience with " + about.replaceFirst("^my ", "");
        } else {
            that = "I have " + about;
        }
        return said(thing.source(), that, thing.confidence());
    }

    private static Note said(String source, String that, double confidence) {
        return new Note(source, Kind.DEED, "the fact that " + that, that, that, false, confidence);
    }
}
