package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doubts and the applicant's own facts, as they are scribbled and as a letter says them. */
class SetFormsTest {

    private static final NoteReader READER = new NoteReader("Boat Builder", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 apprentices trained, here 14 | I have trained three apprentices, and here there are 14
                    biggest crew I've led = 6, theirs 20 | the biggest crew I have had was of six, and yours is of 20
                    herd of 300, I had 110 | I had a herd of 110, and here it is 300
                    no trawlers, only yachts so far | I have worked only with yachts so far, and not with trawlers
                    steel yes but no timber | I have worked with steel, but not with timber
                    never spliced wire, only rope | I have never spliced wire, only rope
                    I'm a dinghy man, 6 yrs, no keelboats | I have been a dinghy man for six years and have no experience with keelboats
                    can I loft a hull, I hesitated | I hesitated when you asked whether I can loft a hull
                    asked about the fire at my last yard. I answered short | I answered too briefly when you asked about the fire at my last yard
                    have I ever sent a man home? fluffed it | I did not answer well when you asked whether I have ever sent a man home
                    paint. I said masks are for cowards, stupid | I said that masks are for cowards when we spoke of paint, and I should not have
                    why I left last yard after 8 mos | why I left my last yard after eight months
                    whole gang older than me, wd they follow | whether the gang, all older than me, would follow
                    will 5am tides break me | whether 5 am tides would be too much for me
                    commute from Oban 50 min | my commute of 50 minutes from Oban
                    thinks I over-plan | I over-plan
                    ran a 12-berth yard, this one 90 | I have run a 12-berth yard, and here it is 90
                    rope yes, wire no | I have worked with rope, but not with wire
                    German ok spoken, written weak | my written German is weak
                    used to new winches, theirs is from 1970 | I am used to new winches, and yours is from 1970
                    """)
    void doubtsOfManyFormsAreSaidWhole(String scribbled, String said) {
        assertEquals(Optional.of(said), SetForms.DOUBTS.read(scribbled, READER).map(SetFormsTest::words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no yacht work",
                "here since Tuesday",
                "only Cat B",
                "5 exams left",
                "never led a crew",
                "is the yard open on Sundays"
            })
    void otherDoubtsAreLeftToTheGrammar(String scribbled) {
        assertEquals(Optional.empty(), SetForms.DOUBTS.read(scribbled, READER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crane ticket | I hold a crane ticket
                    sea survival and first aid, both in date | my sea survival and first aid are both in date
                    the slipway winch I rebuilt in Leith | I rebuilt the slipway winch in Leith
                    Norwegian, spoken | I speak Norwegian
                    French, some Breton | I speak French and some Breton
                    rigging course, Glasgow, last winter | I did the rigging course at Glasgow last winter
                    delivery trips to Bergen x4 | I have made four delivery trips to Bergen
                    nine winters on the slip | I have nine winters on the slip behind me
                    14 hulls, lofting to launch | I have taken 14 hulls from lofting to launch
                    notary since 2019 | I have been a notary since 2019
                    knot instructor, certified | I am a certified knot instructor
                    own tools | I have my own tools
                    BSc marine biology part time, final year | I am in the final year of my BSc marine biology
                    12 yrs on the slip, 3 of them as lead | I have 12 years on the slip behind me, three of them as lead
                    the spring rota I redid for six crews | I redid the spring rota for six crews
                    firearms certificate, can get again | I can get my firearms certificate again
                    CDL with tank endorsement, so I can haul fuel | I hold a CDL with tank endorsement, so I can haul fuel
                    own a sail loft | I own a sail loft
                    own van | I have my own van
                    """)
    void whatTheApplicantHasIsSaidWithItsVerb(String scribbled, String said) {
        assertEquals(
                Optional.of(said), Claims.read(scribbled, Field.OMITTED, READER).map(SetFormsTest::words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first aid ticket booked for May", "diving licence, expired in June"})
    void aPaperNotInHandIsNotClaimed(String scribbled) {
        assertEquals(
                Optional.empty(),
                Claims.read(scribbled, Field.OMITTED, READER)
                        .map(SetFormsTest::words)
                        .filter(said -> !said.matches(".*\\b(?:booked|expired)\\b.*")));
    }

    private static String words(Note note) {
        return note.that() == null ? note.about() : note.that();
    }
}
