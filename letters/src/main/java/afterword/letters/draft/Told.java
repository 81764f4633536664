package afterword.letters.draft;

import afterword.letters.draft.note.Note;

/** A note and where in the application it stands. */
record Told(Note note, String pointer) {

    /** Words of four letters and more, cut to their stems, by which two notes are seen to be about one thing. */
    boolean sharesWordsWith(Told other) {
        return Likeness.shared(note.source(), other.note.source()) > 0;
    }
}
