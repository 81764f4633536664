package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnKindsTest {

    private final NoteReader reader = new NoteReader("", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LIKED     | feeling along the weld w/ my thumb      | I felt along the weld with my thumb
            LIKED     | asking who feeds the goat on Sundays    | I asked who feeds the goat on Sundays
            LIKED     | ringing patients before their slot is gone | I ring patients before their slot is gone
            LIKED     | not touching the exhibits               | I did not touch the exhibits
            LIKED     | said keys in writing                    | I said that keys should be in writing
            LIKED     | said 'it depends' about the slates      | I said "it depends" about the slates
            LIKED     | told them I'd never plucked a goose     | I said that I had never plucked a goose
            LIKED     | that I have rowed at sea, 3 summers     | I have rowed at sea for three summers
            OMITTED   | two winters lambing on Skye             | I spent two winters lambing on Skye
            OMITTED   | been a bell ringer 6 yrs                | I have been a bell ringer for six years
            OMITTED   | Basque, spoken                          | I speak Basque
            OMITTED   | abrasive wheels ticket, valid to 2031   | my abrasive wheels ticket is valid to 2031
            OMITTED   | splicing course, last spring            | I did a splicing course last spring
            OMITTED   | trapeze course, half done               | I am half way through a trapeze course
            OMITTED   | theory test, passed 1st time            | I passed the theory test at the first attempt
            ABILITY   | 60 pianos tuned                         | I have tuned 60 pianos
            ABILITY   | good w/ nervous passengers              | I am good with nervous passengers
            ABILITY   | mends nets                              | I mend nets
            ABILITY   | cooper, 12 yrs                          | I have been a cooper for 12 years
            ABILITY   | Danish, some Faroese                    | I speak Danish and some Faroese
            LIKED     | said lanterns on the hooks              | I said that lanterns should be on the hooks
            LIKED     | being first in, and lighting the stove  | I was first in and lit the stove
            OMITTED   | chair of the skittles league            | I am chair of the skittles league
            OMITTED   | grafting at Evesham, 3 seasons          | I spent three seasons grafting at Evesham
            OMITTED   | crane ticket expires in May, renewing   | my crane ticket expires in May, and I am renewing it
            LIKED     | said plaster before paint               | I said that plaster should come before paint
            LIKED     | explaining locks w/ a bathtub           | I explained locks with a bathtub
            ABILITY   | 90 portraits shot                       | I have shot 90 portraits
            LIKED     | put the oars back where I found them    | I put the oars back where I found them
            OMITTED   | raft card expires June, renewing        | my raft card expires in June, and I am renewing it
            STRENGTH  | always two on the bridge                | there are always two on the bridge
            OMITTED   | no points on my boat licence            | I have no points on my boat licence
            ABILITY   | licensed to fell near power lines       | I am licensed to fell near power lines
            ABILITY   | never late in 9 yrs                     | I have never been late in nine years
            STRENGTH  | invoices never padded                   | invoices are never padded
            STRENGTH  | children welcome in the yard            | children are welcome in the yard
            STRENGTH  | every bursary kept since 1990           | every bursary has been kept since 1990
            STRENGTH  | nobody on earlies gets left out         | nobody on earlies gets left out
            STRENGTH  | everyone on one rota                    | everyone is on one rota
            STRENGTH  | shuts early on gale days, and pays      | you shut early on gale days and pay
            STRENGTH  | farmers paid the same week              | farmers are paid the same week
            STRENGTH  | never once lost a parcel                | you have never once lost a parcel
            STRENGTH  | 3 lifeguards on every pool              | there are three lifeguards on every pool
            STRENGTH  | swims w/ the beginners too              | you swim with the beginners too
            """)
    void areReadAsOneWhole(Field field, String note, String that) {
        assertEquals(that, reader.read(note, field).orElseThrow().that());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LIKED     | the hinge I made from a spoon           | the hinge I made from a spoon
            LIKED     | my 5 min briefing before the dive       | my 5-minute briefing before the dive
            LIKED     | drawing of every knot I tie             | the drawing of every knot I tie
            LIKED     | my idea: library in a rowing boat       | my idea of a library in a rowing boat
            LIKED     | my rule: no tea near the presses        | my rule "no tea near the presses"
            LIKED     | sailing trousers                        | my sailing trousers
            OMITTED   | survey trips to Skye x4                 | my four survey trips to Skye
            ABILITY   | HND in forestry                         | my HND in forestry
            ABILITY   | dry humour                              | my dry humour
            ABILITY   | 11 yrs behind a counter                 | 11 years behind a counter
            """)
    void areNamedAsTheApplicants(Field field, String note, String about) {
        assertEquals(about, reader.read(note, field).orElseThrow().about());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASIDE     | called the ferry after her ex
            ASIDE     | thinks the board is past it
            ASIDE     | two sugars
            LIKED     | "you know your knots"
            ASIDE     | engaged to the cook
            ASIDE     | his last day is Monday
            OMITTED   | my mum ran a mill
            OMITTED   | crane ticket expires in May
            ASIDE     | his knee again
            ASIDE     | same boots as mine
            STRENGTH  | never lost one at night
            """)
    void areLeftUnsaidWhereAGuestWouldNotSayThem(Field field, String note) {
        assertFalse(reader.read(note, field)
                .filter(read -> read.confidence() >= 0.6)
                .isPresent());
    }
}
