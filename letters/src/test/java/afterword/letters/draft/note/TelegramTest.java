package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME   | anchor chain inspection
            NAME   | ten new rowing boats next spring
            NAME   | paint flakes under the waterline
            NAME   | tide tables nobody prints
            CLAUSE | yard owner wants the slipway all week
            CLAUSE | winch on the quay runs rough
            CLAUSE | lifting straps wear out before the season
            STATE  | eleven moorings not checked since May
            STATE  | harbour lights all on one fuse
            STATE  | mast step too soft
            """)
    void tellsANameFromAClauseAndFromOneWhoseIsWasLeftOut(Telegram.Shape shape, String note) {
        assertEquals(shape, Telegram.read(Telegram.words(note)).orElseThrow().shape());
    }

    @Test
    void saysWhereTheSubjectEnds() {
        Telegram.Reading read =
                Telegram.read(Telegram.words("winch on the quay runs rough")).orElseThrow();
        assertEquals(4, read.subject());
        assertEquals(4, read.verb());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour master rings at 4 pm",
                "I have no experience of Deck 4 in winter",
                "how I told the owner no and he thanked me",
                "whether 20 hours is really 20 hours",
                "the six dinghies, two of them holed",
                "my having never rowed at night"
            })
    void readsWhatEnglishSays(String phrase) {
        assertTrue(Telegram.dearness(phrase) < 4, phrase + " " + Telegram.dearness(phrase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the the anchor",
                "the owner of the",
                "rope rope rope",
                "the boat is are wet",
                "four oars nine seats",
                "I have rowed never the"
            })
    void hasNoReadingForWhatItDoesNot(String phrase) {
        assertFalse(Telegram.dearness(phrase) < 5.5, phrase + " " + Telegram.dearness(phrase));
    }

    @Test
    void hasNoReadingForNothing() {
        assertTrue(Telegram.read(List.of()).isEmpty());
    }
}
