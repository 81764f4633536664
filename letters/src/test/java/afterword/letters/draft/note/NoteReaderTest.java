package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.draft.note.Note.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {

    private final NoteReader reader = new NoteReader("Night Shift Baker", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOPIC     | proofing room                       | the proofing room
            CHALLENGE | 2 fires at Pacey's mill last season | the two fires at Pacey's mill last season
            TOPIC     | labels for 7 yr olds                | the labels for 7-year-olds
            TOPIC     | cash floats                         | the cash floats
            TOPIC     | food cost 34                        | the food cost of 34
            TOPIC     | dark Mondays                        | dark Mondays
            TOPIC     | 12 hr shifts in December            | the 12-hour shifts in December
            TOPIC     | PLU to barcode switch               | the PLU to barcode switch
            TOPIC     | tin returns at 9%                   | the tin returns at 9%
            TOPIC     | one oven for pies, breaks weekly    | the one oven for pies, which breaks weekly
            TOPIC     | short weights, nobody writes them down | the short weights, which nobody writes down
            TOPIC     | sack or silo                        | the choice between sack and silo
            TOPIC     | bake or buy in at Easter            | whether to bake or buy in at Easter
            CONCERN   | bit soft w/ apprentices maybe       | whether I am a bit soft with apprentices
            CONCERN   | thinks bakers don't count           | whether bakers count
            CONCERN   | recipe sheets - how strict am I     | how strict I am
            LIKED     | my crumb faults chart               | my crumb faults chart
            ASIDE     | Irish gran, Sligo                   | your Irish grandmother in Sligo
            TOPIC     | ovens fail on Saturdays             | ovens failing on Saturdays
            TOPIC     | deliveries late                     | deliveries being late
            TOPIC     | warning shops early when bread is short | warning shops early when bread is short
            TOPIC     | flour costs up 12% since Jan        | flour costs being up 12% since January
            TOPIC     | wholesale orders, walk-in trade     | the wholesale orders and walk-in trade
            TOPIC     | who locks up                        | who locks up
            TOPIC     | how do they price sourdough         | how you price sourdough
            TOPIC     | recipe changes that upset the ovens | the recipe changes that upset the ovens
            TOPIC     | the three tin shapes that shops want | the three tin shapes that shops want
            LIKED     | how I score a loaf                  | the way I score a loaf
            TOPIC     | orders which come in after noon     | the orders which come in after noon
            STRENGTH  | sales and planning sit in one room  | sales and planning sitting in one room
            CHALLENGE | supplier wants payment by Fri       | the supplier wanting payment by Friday
            CHALLENGE | apprentices leave after 6 mos       | apprentices leaving after six months
            CHALLENGE | mixer from 1987                     | the mixer from 1987
            STRENGTH  | lets bakers sign their loaves       | letting bakers sign their loaves
            LIKED     | my rye starter                      | my rye starter
            CONCERN   | no pastry diploma yet               | my having no pastry diploma yet
            CONCERN   | wondered if I'd mind nights         | whether I would mind nights
            CONCERN   | small shop = all hands, would I mind sweeping | whether I would mind sweeping
            TOPIC     | CD swings in the long oven          | the CD swings in the long oven
            TOPIC     | pH swings at night                  | the pH swings at night
            TOPIC     | site visits every Tuesday           | the site visits every Tuesday
            CHALLENGE | 12 trays broken                     | the 12 broken trays
            ABILITY   | patisserie diploma, Lyon            | my patisserie diploma
            ABILITY   | milling diploma, Burton College     | my milling diploma from Burton College
            ABILITY   | 9 yrs at the bench, Sligo           | nine years at the bench
            ABILITY   | Sage, Excel                         | my experience with Sage and Excel
            ABILITY   | four seasons packing salad          | four seasons of packing salad
            CORRECTION | two bakes, no tasting              | two bakes, but no tasting
            CORRECTION | 4 full, 1 partial                  | four full ones and one partial one
            CORRECTION | 12 ovens, 3 mixers                 | 12 ovens and three mixers
            """)
    void putsANoteBehindAPreposition(Field field, String note, String about) {
        assertEquals(about, reader.read(note, field).orElseThrow().about());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOPIC     | ovens fail on Saturdays             | ovens fail on Saturdays
            TOPIC     | deliveries late                     | deliveries are late
            CHALLENGE | 3 bakers left since Easter          | three bakers have left since Easter
            CHALLENGE | two drivers quit since March        | two drivers have quit since March
            CHALLENGE | orders fell 20% since June          | orders have fallen 20% since June
            CHALLENGE | nobody came since 2019              | nobody has come since 2019
            CHALLENGE | orders fell since the mill moved    | orders have fallen since the mill moved
            CONCERN   | out of baking 2 yrs                 | I have been out of baking for two years
            OMITTED   | an IOSH ticket                      | I hold an IOSH ticket
            CHALLENGE | three bakers left before Easter     | three bakers left before Easter
            CHALLENGE | clerks left since nobody listened   | clerks left since nobody listened
            OMITTED   | taught proofing since 2016          | I have taught proofing since 2016
            CHALLENGE | mixer broken 5 wks                  | the mixer has been broken for five weeks
            TOPIC     | trays re-used till they fall apart  | the trays are re-used until they fall apart
            STRENGTH  | trainees shadow for 6 weeks         | trainees shadow for six weeks
            TOPIC     | lorries go out half empty Tues      | lorries go out half empty on Tuesdays
            TOPIC     | bakers tired after 2am, mistakes climb | the bakers are tired after 2 am and mistakes climb
            STRENGTH  | she knows all 212 by name           | you know all 212 by name
            STRENGTH  | nurses write the thank you letters  | nurses write the thank-you letters
            STRENGTH  | suppliers paid the same evening     | suppliers are paid the same evening
            STRENGTH  | orders answered within the hour     | orders are answered within the hour
            CHALLENGE | racks reopened too often            | the racks are reopened too often
            CHALLENGE | dough piles up over the weekend     | dough piles up over the weekend
            CHALLENGE | mixer down 6 hrs last month         | the mixer was down for six hours last month
            CHALLENGE | mixer down since last month         | the mixer has been down since last month
            TOPIC     | oven not ready 3am                  | the oven is not ready at 3 am
            CHALLENGE | bakers & front desk blame each other | the bakers and front desk blame each other
            TOPIC     | yield counts vary from tray to tray | yield counts vary from tray to tray
            CHALLENGE | recipe cards wet & unreadable       | recipe cards are wet and unreadable
            CHALLENGE | new starters leave in the first six months | new starters leave in the first six months
            TOPIC     | IT blocks every request             | IT blocks every request
            TOPIC     | HR asks for forms twice             | HR asks for forms twice
            TOPIC     | it jams on Mondays                  | it jams on Mondays
            TOPIC     | tide turns every six hours          | the tide turns every six hours
            TOPIC     | mixer trips every night             | the mixer trips every night
            TOPIC     | inspector visits every Tuesday      | the inspector visits every Tuesday
            CHALLENGE | prices wrong on 600 tins            | prices are wrong on 600 tins
            CHALLENGE | 5k tins unglazed                    | 5,000 tins are unglazed
            TOPIC     | RMs slipping to weekly              | RMs are slipping to weekly
            ABILITY   | RN since 2012                       | I have been an RN since 2012
            CORRECTION | some audit experience              | I had some audit experience
            TOPIC     | shop clerks ring 6x a morning       | shop clerks ring six times a morning
            CHALLENGE | 300 tins not scrubbed since Lent    | 300 tins have not been scrubbed since Lent
            CHALLENGE | miller's truck comes when we're shut | the miller's truck comes when you are shut
            CHALLENGE | sales creeping down since Aug       | sales have been creeping down since August
            STRENGTH  | answers letters by hand             | you answer letters by hand
            ASIDE     | breeds terriers                     | you breed terriers
            CONCERN   | small shop only, 4 staff            | I have experience only of a small shop
            CONCERN   | freelance 5 yrs, shop again?        | I have been freelance for five years
            CONCERN   | moved shops twice since covid       | I have moved shops twice since covid
            CONCERN   | no van of my own                    | I have had no van of my own
            CONCERN   | first summer as boss of friends     | it would be my first summer as manager of friends
            CONCERN   | invoices late at my last place      | my invoices were late at my last place
            LIKED     | sold 80 loaves from a trestle at the fete | I sold 80 loaves from a trestle at the fete
            OMITTED   | baker of the yr 2023                | I was baker of the year in 2023
            OMITTED   | hygiene card still valid            | my hygiene card is still valid
            TOPIC     | till jams when drawer opens         | the till jams when the drawer opens
            CHALLENGE | overbooked 3 nights in May          | you were overbooked for three nights in May
            CHALLENGE | 2 off on maternity leave from May   | two people go on maternity leave from May
            TOPIC     | starter tanks blank half the week   | starter tanks are blank half the week
            CONCERN   | quit Hobbs after 5 mos              | I quit Hobbs after five months
            CONCERN   | lamination: rusty                   | my lamination is rusty
            CONCERN   | GMP - only heard of it              | I have only heard of GMP
            LIKED     | sharpened her scissors              | I sharpened your scissors
            LIKED     | said bread first                    | I said that bread should come first
            OMITTED   | food hygiene tutor trained          | I am trained as a food hygiene tutor
            STRENGTH  | lets bakers sign their loaves       | you let bakers sign their loaves
            TOPIC     | mixer timer sticks at 40 secs       | the mixer timer sticks at 40 seconds
            CHALLENGE | orders at weekend go missing        | orders at the weekend go missing
            CHALLENGE | reminders not sent since new system | reminders have not been sent since the new system
            STRENGTH  | names loaves after regulars         | you name loaves after regulars
            STRENGTH  | weighs by hand still                | you still weigh by hand
            LIKED     | kept calm w/ the early queue        | I kept calm with the early queue
            LIKED     | said I stopped the mixer            | I stopped the mixer
            CONCERN   | biggest batch I've run: 40; here 90 | the biggest batch I have run is 40 and yours is 90
            CONCERN   | lamination - a bit                  | I have only a little experience of lamination
            OMITTED   | apprentice champion 2023            | I was apprentice champion in 2023
            LIKED     | baked 900 loaves in one night       | I baked 900 loaves in one night
            LIKED     | fixed mixer w/out a manual          | I fixed the mixer without a manual
            LIKED     | that I tasted the water first       | I tasted the water first
            CONCERN   | only run 2 ovens, here 7                | I have only run two ovens
            CHALLENGE | families book tables over Christmas     | families book tables over Christmas
            CHALLENGE | club fees rise every year               | club fees rise every year
            TOPIC     | turnaround 6 days, cafes want 3         | the turnaround takes six days and cafes want three
            LIKED     | tastes before I sell                    | I taste before I sell
            CHALLENGE | cafes believe the price will fall       | cafes believe that the price will fall
            LIKED     | said the room would be too dry          | I said that the room would be too dry
            CHALLENGE | funding from the council ends in March  | the council funding is to end in March
            CHALLENGE | council IT deletes orders after 90 days | the council IT deletes orders after 90 days
            CHALLENGE | new hires last two weeks                | new hires stay for two weeks
            CHALLENGE | batteries last two hours                | batteries last two hours
            CHALLENGE | footfall on market days down to 40      | footfall on market days is down to 40
            CHALLENGE | sales on weekdays down to 40            | sales on weekdays are down to 40
            CHALLENGE | millers promise Thursday and it's Monday | millers promise it for Thursday and it is Monday
            TOPIC     | oven 4 replaced at Christmas            | oven 4 was replaced at Christmas
            STRENGTH  | his crew covers for each other          | your crew covers for each other
            STRENGTH  | keeps a book of every loaf since 2009   | you have kept a book of every loaf since 2009
            STRENGTH  | keeps a book of every loaf              | you keep a book of every loaf
            CONCERN   | records by hand, never digital          | I have experience only of records by hand
            CONCERN   | rolls yes, never laminated dough        | I have no laminated dough experience
            CONCERN   | big bakeries, not small ones            | I have experience only of big bakeries, not of small ones
            CONCERN   | I talk fast when nervous                | I talk fast when I am nervous
            CHALLENGE | order slips on night shift, nobody files them | nobody files the order slips on night shift
            CHALLENGE | 1 in 5 rounds nobody's in               | nobody is in at one in five rounds
            CHALLENGE | clinics close at 5                      | clinics close at 5
            CHALLENGE | plan changes at 5am and nobody tells the bakers | the plan changes at 5 am and nobody tells the bakers
            CHALLENGE | plan to open in May                     | you plan to open in May
            CHALLENGE | 2 retiring by Easter                    | two people are retiring by Easter
            LIKED     | said their tart was too sweet           | I said that your tart was too sweet
            LIKED     | explained proving to a 6 yr old         | I explained proving to a 6-year-old
            CONCERN   | managed 3 bakers, theirs 11             | I have only managed three bakers
            CONCERN   | 40 covers, I've had 12                  | I have only had 12 covers
            CONCERN   | never led over 6 people, they have 30   | I have never led over six people
            CONCERN   | costing = thin                          | my costing is thin
            CONCERN   | small shops only so far                 | I have experience only of small shops so far
            CONCERN   | come from catering, not retail          | I have experience only of catering, not of retail
            CHALLENGE | apprentices leave after 2nd yr          | apprentices leave after the second year
            CHALLENGE | Saturday girls join then drop out       | Saturday girls join and then drop out
            CHALLENGE | orders get chalked up then wiped        | orders get chalked up and then wiped
            STRENGTH  | nobody sacked in 2020                   | nobody was sacked in 2020
            STRENGTH  | nobody complained in 2020               | nobody complained in 2020
            STRENGTH  | old crew still come for Sunday rolls    | the old crew still come for Sunday rolls
            LIKED     | rang the miller twice re the flour      | I rang the miller twice about the flour
            OMITTED   | I speak Polish, well enough for orders  | I speak Polish well enough for orders
            CONCERN   | no pastry diploma yet               | I have no pastry diploma yet
            CONCERN   | never led a night crew              | I have never led a night crew
            CONCERN   | haven't used their ovens            | I have not used your ovens
            CONCERN   | only 2 yrs in wholesale             | I have only two years in wholesale
            OMITTED   | hygiene exam booked Mar             | my hygiene exam is booked for March
            OMITTED   | Polish                              | I speak Polish
            CHALLENGE | the miller stops when he is tired   | the miller stops when he is tired
            STRENGTH  | bakers have tasted every batch themselves | bakers have tasted every batch themselves
            LIKED     | put the loaf back when not sure     | I put the loaf back when not sure
            ABILITY   | trained baker since 2015            | I have been a trained baker since 2015
            ABILITY   | ran a stall for three summers       | I ran a stall for three summers
            """)
    void putsANoteBehindThat(Field field, String note, String that) {
        assertEquals(that, reader.read(note, field).orElseThrow().that());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order mix-ups at handover   | the order mix-ups at the handover
            hold-ups at the loading bay | the hold-ups at the loading bay
            seasonal contracts Apr-Oct  | the seasonal contracts from April to October
            caseload 22-25              | the caseload of 22 to 25
            """)
    void readsWhatIsNoVerbAsAName(String note, String about) {
        Note read = reader.read(note, Field.TOPIC).orElseThrow();
        assertEquals(Kind.THING, read.kind());
        assertEquals(about, read.about());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            will I cope with kids' cases | false
            too soft w/ kids             | false
            can I leave the kids at 6am  | true
            nights with kids             | true
            my kids' school              | true
            """)
    void tellsThoseWhomTheWorkIsForFromAFamily(String doubt, boolean isPrivate) {
        assertEquals(isPrivate, NoteReader.isPrivate(doubt, Field.CONCERN));
    }

    @Test
    void aThingHasNoClause() {
        Note note = reader.read("proofing room", Field.TOPIC).orElseThrow();
        assertEquals(Kind.THING, note.kind());
        assertNull(note.that());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            that I'd put him on nights | whether I would put you on nights
            thinks I'd overrule her    | whether I would overrule you
            would I manage her team    | whether I would manage her team
            """)
    void speaksToWhoeverHadTheDoubt(String doubt, String whether) {
        assertEquals(whether, reader.read(doubt, Field.CONCERN).orElseThrow().about());
    }

    @Test
    void dropsWhatIsOnlyACommentToOneself() {
        assertEquals(
                "my rye starter",
                reader.read("my rye starter!! (she wants the recipe)", Field.LIKED)
                        .orElseThrow()
                        .about());
    }

    @Test
    void isNotSureOfWhatItCannotRead() {
        assertTrue(
                reader.read("$$ ?? <-> roof", Field.TOPIC).map(Note::confidence).orElse(0.0) < 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%, are yet move it",
                "storms — bread legs half",
                "is to by my season,, down",
                "the, spare — girls",
                "?",
                "—",
                "a A early, grants, "
            })
    void isNotThrownByNonsense(String note) {
        for (Field field : Field.values()) {
            assertDoesNotThrow(() -> reader.read(note, field), note + " as " + field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 tins to three bakers at spring break",
                "flour - 40k sacks",
                "fails the crumb test after cooling"
            })
    void asksAboutWhatHasNoVerbOrSaysHalf(String note) {
        assertTrue(isAskedAbout(note, Field.CHALLENGE));
    }

    @Test
    void asksAboutWhatSaysSomethingElseByHalf() {
        assertTrue(isAskedAbout("oven broken → mended by lunch or baked elsewhere", Field.STRENGTH));
        assertTrue(isAskedAbout("wholemeal from bags, not mills", Field.CONCERN));
        assertTrue(isAskedAbout("order: scale first, then score, then prove, then bake", Field.LIKED));
    }

    private boolean isAskedAbout(String note, Field field) {
        return reader.read(note, field).filter(read -> read.confidence() >= 0.6).isEmpty();
    }
}
