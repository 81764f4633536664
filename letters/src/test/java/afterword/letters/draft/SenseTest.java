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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thinks I'm too junior for a crew of nine | true
            can I splice wire                        | true
            never led a crew                         | true
            will I stay                              | false
            would I move north                       | false
            left two yards in a year                 | false
            """)
    void setsWhatOneCanDoBesideADoubtOfSkillOnly(String concern, boolean skill) {
        assertEquals(skill, Sense.isOfSkill(READER.read(concern, Field.CONCERN).orElseThrow()), concern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            will I stay                        | true
            why I left Dunnet                  | true
            is one rigger enough               | false
            who pays for storage               | false
            """)
    void offersToTalkOverWhatIsAskedOfTheApplicant(String concern, boolean asked) {
        assertEquals(
                asked,
                Sense.isAboutApplicant(READER.read(concern, Field.CONCERN).orElseThrow()),
                concern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my rigging checklist         | true
            my tide chart                | true
            my half models               | false
            my five minute stand-ups     | false
            the yard plan                | false
            """)
    void sendsWhatIsOfOnesOwnAndOnPaper(String liked, boolean sent) {
        assertEquals(sent, Sense.canBeSent(read(liked)), liked);
    }

    private static Note read(String note) {
        return READER.read(note, Field.LIKED).orElseThrow();
    }
}
