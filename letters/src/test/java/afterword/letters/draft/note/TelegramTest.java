package afterword.letters.draft.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void hasNoReadingForNothing() {
        assertTrue(Telegram.read(List.of()).isEmpty());
    }
}
