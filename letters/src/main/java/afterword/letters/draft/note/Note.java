package afterword.letters.draft.note;

import org.jspecify.annotations.Nullable;

/**
 * A note of the debrief, read, with the phrases that say it in a sentence.
 *
 * @param source as it was scribbled
 * @param kind what it is
 * @param about fits behind a preposition: "discharges bunching at 4 pm", "the quarantine loop", "whether I will stay"
 * @param that a clause with its verb, to stand behind "that": "discharges bunch at 4 pm"; absent where the note has none
 * @param head its shortest name, for a subject line or a second mention: "the quarantine loop"
 * @param plural whether what {@code about} names is many
 * @param confidence from 0 to 1, that the phrases are English and say what the note says
 */
public record Note(
        String source, Kind kind, String about, @Nullable String that, String head, boolean plural, double confidence) {

    /** The confidence in what is only named, without what was said of it: it serves where nothing else can be said. */
    static final double NAMED = 0.5;

    /** What a note is, as grammar. */
    public enum Kind {
        /** Something with a name: "the quarantine loop". */
        THING,
        /** Something that is so or happens: "discharges bunch at 4 pm". */
        FACT,
        /** Something the applicant did or does: "I reset the Fresno shelf in one night". */
        DEED,
        /** Something the applicant is: "I am an independent prescriber". */
        ROLE,
        /** Something that is wanting: "I have no award yet"; {@code head} is what is wanting. */
        LACK,
        /** A question: "who says no". */
        QUESTION,
        /** A doubt about the applicant, as a question: "whether I over-rely on guidelines". */
        DOUBT
    }

    /** Whether there is a clause to stand behind "that". */
    public boolean hasClause() {
        return that != null;
    }

    /** Whether it is only named, without what was said of it. */
    public boolean isNamed() {
        return confidence == NAMED;
    }

    Note withConfidence(double value) {
        return new Note(source, kind, about, that, head, plural, value);
    }
}
