package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Correction;
import afterword.letters.draft.Conversation.Slip;
import afterword.letters.draft.note.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    private final Slips slips = new Slips(new NoteReader("", false));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            germination rate 80             | 68, 80 was the old seed | the germination rate was 80 | it was 68
            average queue 20 min            | 35                      | the average queue was 20 minutes | it was 35 minutes
            choir of 40                     | 31                      | it was a choir of 40        | it was 31
            6 crates a shift                | a week                  | six crates a shift          | it should have been six crates a week
            leakage cut by half             | by a third              | leakage was cut by half     | it was by a third
            we had no losses                | two                     | we had no losses            | there was two
            the mill opened in 1890         | 1898                    | the mill was opened in 1890 | it was 1898
            hired by Oona                   | by her aunt             | I was hired by Oona         | it was by her aunt
            """)
    void saysWhatTheFigureIsOf(String said, String is, String wrongly, String right) {
        Slip slip = slips.slip(new Correction(said, is), "/0").orElseThrow();
        assertEquals(
                wrongly,
                slip.said().note().hasClause()
                        ? slip.said().note().that()
                        : slip.said().note().about());
        assertEquals(right, slip.right());
    }

    @Test
    void saysNothingWhereItCannotTellWhatWasMeant() {
        assertTrue(slips.slip(new Correction("ended in tie", "we lost"), "/0").isEmpty());
    }
}
