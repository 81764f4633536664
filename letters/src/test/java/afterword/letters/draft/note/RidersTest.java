package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RidersTest {

    private final NoteReader reader = new NoteReader("Night Shift Baker", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 ovens, 4 overdue for repair          | the 22 ovens, four of them overdue for repair
            late orders, 30 last week               | the late orders, 30 of them last week
            wholesale job, 60 trays by noon         | the wholesale job, with 60 trays by noon
            proving times, 40 minutes a tray        | proving times of 40 minutes a tray
            on-call: 1 wk in 4                      | the on-call, one week in four
            delivery vans, always late              | the delivery vans, which are always late
            wholesale prices, shops want them fixed | the wholesale prices and how shops want them fixed
            recipe book, everyone writes            | the recipe book, which everyone writes
            unsold rolls - who takes them           | the unsold rolls and who takes them
            unsold rolls, crates in the yard        | the unsold rolls and crates in the yard
            recipe app on a phone, bakers don't like | the recipe app on a phone, which bakers do not like
            night bake: 1 baker for 400 loaves      | the night bake, with one baker for 400 loaves
            crust crew: no oven, no van, no light   | the crust crew, with no oven, no van and no light
            market stall, girls too                 | the market stall, girls included
            """)
    void saysWhatAFurtherPartSaysOfTheFirst(String note, String about) {
        assertEquals(about, reader.read(note, Field.TOPIC).orElseThrow().about());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two old mixers, one leaks               | the two old mixers
            day-old rolls, always rolls             | the day-old rolls
            older apprentices, where do they go     | the older apprentices
            old oven, bakers fear them              | the old oven
            """)
    void leavesOutWhatNeedNotBeSaidOfTheFirst(String note, String about) {
        assertEquals(about, reader.read(note, Field.TOPIC).orElseThrow().about());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radio: say it, repeat it, write it",
                "oven door, sticks on the third tray whenever Kev bakes",
                "contracts: 5 mills w/ lorries, 1 firm"
            })
    void asksAboutWhatWouldOnlyBeNamed(String note) {
        assertTrue(reader.read(note, Field.TOPIC).orElseThrow().confidence() < 0.6);
    }
}
