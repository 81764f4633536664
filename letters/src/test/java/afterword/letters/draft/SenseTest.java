package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deed shows is told by its words, or not at all. */
class SenseTest {

    private static final NoteReader READER = new NoteReader("Boat Builder", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I swept the slip before I was asked  | shows-unasked
            walked the yard before the interview | shows-seeing
            asked to see the moulds              | shows-seeing
            looked before I touched the hull     | shows-patience
            asked permission to go aboard        | shows-patience
            rang the owner back three times      | shows-persistence
            found the missing drawing            | shows-persistence
            talked to the apprentices            | shows-regard
            learned names on day one             | shows-regard
            could hear the bearing was dry       | shows-skill
            said I don't know teak               | shows-candour
            """)
    void isSeenOfADeed(String liked, String shown) {
        assertEquals(shown, Sense.ofWhatItShows(read(liked)).orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoke Norwegian without being asked",
                "walked away from a bad deal",
                "found a buyer for the ketch",
                "talked about the scarf joint",
                "rebuilt two pilot cutters",
                "said yes to the trial"
            })
    void isNotSeenOfADeedThatOnlySoundsAlike(String liked) {
        assertTrue(Sense.ofWhatItShows(read(liked)).isEmpty(), liked + ": " + Sense.ofWhatItShows(read(liked)));
    }

    private static Note read(String note) {
        return READER.read(note, Field.LIKED).orElseThrow();
    }
}
