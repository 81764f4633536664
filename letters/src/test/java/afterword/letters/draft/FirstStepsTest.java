package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First steps take hold of what stands in the note, and of nothing else. */
class FirstStepsTest {

    private static final NoteReader READER = new NoteReader("Boat Builder", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            planking a hull takes 9 wks          | where those nine weeks go
            crew leaves at 3 pm                  | at 3 pm
            yard floods twice a yr               | where the water comes in
            two shipwrights retire by spring     | while they are still there
            nobody to run the slip               | gladly take that on
            press on its last legs               | whoever has kept it going
            apprentices skip the sharpening log  | in their first days
            stock book and shelf don't match     | side by side
            defects get chalked up then wiped    | written down once
            owners find out about delays from the crane driver | who tells whom
            sails go missing between loft & yard | astray
            juniors join then drop out           | those who stopped
            slip is always booked                | a month of bookings
            volunteers can't come on weekdays    | which hours they can manage
            leaks doubled since the new caulk    | the new caulk
            crew of 5 does the work of 9         | share of that load
            boats turn up without a booking      | agree on something simple
            invoices wrong on one boat in nine   | in common
            logs filled in from memory           | at the time
            office IT deletes drawings after 90 days | must not be lost
            turnout on Saturdays down to 4       | who still comes
            nobody buys after the launch         | as they leave
            supplier changes the oak without telling us | has to stay as it is
            diesel up 60% since March            | where most of it is used
            deckhands keep leaving               | those who have stayed
            painter left in August               | full share
            near misses not reported             | easy to report
            people afraid to report bad joints   | speaks up
            hoist failed its test                | point by point
            fuel log has gaps                    | whoever keeps it
            nobody calls back                    | the same day
            orders raised after delivery         | come so late
            """)
    void beginWhereTheNoteSaysTheTroubleIs(String need, String words) {
        String step = new FirstSteps().onNeed(read(need, Field.CHALLENGE), 0);
        assertTrue(step.contains(words), need + ": " + step);
    }

    /** What people do and what things do is not mended in the same way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pallets never come back              | those who stopped
            riggers keep leaving                 | the pattern
            varnish is slow in the cold          | the time is lost
            engineers change it after the freeze | the pattern
            noise from the road                  | timed differently
            3 apprentices and one shipwright     | in their first days
            stock is not booked until month end  | in common
            deckhands leaving hatches open       | before it goes
            hatches left open in the race        | that date
            insurer wants a near-miss book       | last few
            phones die at noon on sale day       | the pattern
            vibration when the mast is up        | depends on
            no quiet room                        | timed differently
            sails sewn by hand                   | instead of twice
            charts from 1998                     | kept them going
            riggers hate the new tablets         | both sides
            staff cannot park                    | beside me
            gaps in the planking                 | day by day
            chocks are missing on the lower deck | astray
            grants are slow                      | the time is lost
            """)
    void takeNothingForWhatItOnlySoundsLike(String need, String words) {
        String step = new FirstSteps().onNeed(read(need, Field.CHALLENGE), 0);
        assertFalse(step.contains(words), need + ": " + step);
    }

    @Test
    void startAtOnceOnAToolThatIsNotKnown() {
        String step = new FirstSteps().onConcern(read("no AutoCAD", Field.CONCERN), 0);
        assertTrue(step.contains("first day") || step.contains("before I started"), step);
        String field = new FirstSteps().onConcern(read("no yacht work", Field.CONCERN), 0);
        assertFalse(field.contains("first day") || field.contains("before I started"), field);
    }

    @Test
    void takeHoldOfNothingWhereThereIsNothing() {
        assertFalse(FirstSteps.isTelling(read("lead keel orders", Field.CHALLENGE)));
        assertTrue(FirstSteps.isTelling(read("yard floods twice a yr", Field.CHALLENGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yard is open seven months a year",
                "owners meet in March",
                "one person in the county knows it",
                "one week in four on call",
                "sheets come back half empty",
                "the yard shuts at 8 and crews do not",
                "boats stop at the fuel berth"
            })
    void holdNothingOfWordsThatOnlyLookLikeTrouble(String need) {
        String step = new FirstSteps().onNeed(read(need, Field.CHALLENGE), 0);
        assertFalse(
                step.matches(".*(?:those who stopped|bookings|astray|where most of it|who do come|which hours).*"),
                need + ": " + step);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            would I side with the owners         | both sides
            will I cope with the pressure        | ask for help early
            would I take orders from a younger man | what is right
            would I cut corners                  | ask before I decided
            """)
    void meetADoubtAboutConductWithWhatOneWouldDo(String doubt, String words) {
        String step = new FirstSteps().onConcern(read(doubt, Field.CONCERN), 0);
        assertTrue(step.contains(words), doubt + ": " + step);
    }

    @Test
    void areNotPromisedTwiceInOnePanel() {
        FirstSteps steps = new FirstSteps();
        Note need = read("yard floods twice a yr", Field.CHALLENGE);
        assertNotEquals(steps.onNeed(need, 0), steps.onNeed(need, 0));
    }

    @Test
    void meetADoubtByItsMatter() {
        Note nights = read("weekends - 2 in 3", Field.CONCERN);
        assertTrue(new FirstSteps().onConcern(nights, 0).contains("does not lessen my wish"));
        Note budget = read("never held a budget", Field.CONCERN);
        assertTrue(new FirstSteps().onConcern(budget, 0).contains("figures"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "never written up a colleague",
                "never fired anyone",
                "never said no to a client",
                "never let anyone go",
                "never failed a student"
            })
    void speakOfAnActOfRigourBeforeItIsDone(String doubt) {
        String step = new FirstSteps().onConcern(read(doubt, Field.CONCERN), 0);
        assertTrue(step.contains("beforehand") || step.contains("fairly"), doubt + ": " + step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"never fired a kiln", "never written a tender", "never let a mooring"})
    void takeOtherThingsNeverDoneForExperience(String doubt) {
        String step = new FirstSteps().onConcern(read(doubt, Field.CONCERN), 0);
        assertFalse(step.contains("beforehand") || step.contains("fairly"), doubt + ": " + step);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"altitude chamber leaks at 40k", "radios dead behind the ridge", "regular givers down 6% a yr"})
    void areNotTakenFromAWordThatMeansSomethingElse(String need) {
        String step = new FirstSteps().onNeed(read(need, Field.CHALLENGE), 0);
        assertFalse(step.matches(".*(?:water|wet|time|happens).*"), need + ": " + step);
    }

    @Test
    void leaveNoMarkUnfilled() {
        for (String need :
                new String[] {"planking takes 9 wks", "press on its last legs", "audit in March", "nobody covers nights"
                }) {
            String step = new FirstSteps().onNeed(read(need, Field.CHALLENGE), 1);
            assertEquals(-1, step.indexOf('$'), step);
            assertEquals(-1, step.indexOf('{'), step);
        }
    }

    private static Note read(String note, Field field) {
        return READER.read(note, field).orElseThrow();
    }
}
