package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundnessTest {

    private final NoteReader reader = new NoteReader("Boat Builder", false);

    @Test
    void takesWhatIDidForMyOwnToTell() {
        assertTrue(Soundness.risk(read("the winter I spent in a rigging loft"), Field.OMITTED) < 0.3);
        assertFalse(Soundness.risk(read("the depot fire"), Field.OMITTED) < 0.3);
    }

    private static Reading read(String phrase) {
        return new Reading(Note.Kind.THING, phrase, null, phrase, false, 0.9, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foreman's eyes going", "buyer found, hasn't told the yard", "merger - strictly confidential"})
    void leavesOutWhatWasToldInConfidence(String note) {
        assertTrue(NoteReader.isPrivate(note, Field.TOPIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential waste bins overflow", "nobody knows the alarm code", "told the buyer no"})
    void doesNotTakeOrdinaryTroublesForSecrets(String note) {
        assertFalse(NoteReader.isPrivate(note, Field.TOPIC));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 slipway, 4 owners       | there is only one slipway for four owners
            50 desks, 42 teachers     | there are only 42 teachers for 50 desks
            3 berths, 12 boats        | there are three berths for 12 boats
            """)
    void saysByTheirNumbersWhatTwoThingsCountedTogetherMean(String note, String said) {
        assertEquals(Optional.of(said), Ratios.said(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 boats in 3 weeks", "1 yard", "6 masts, stored badly", "3 days, 2 nights"})
    void doesNotSetTimesAndSingleThingsAgainstEachOther(String note) {
        assertEquals(Optional.empty(), Ratios.said(note));
    }

    @Test
    void saysOnlyTheNameWhereTheRestCannotBeSaid() {
        Note note = reader.read("steam box leaks leaks leaks, seams 4mm @ stn", Field.CHALLENGE)
                .orElseThrow();
        assertTrue(note.confidence() < 0.75 || note.about().equals("the steam box"), note.toString());
    }
}
