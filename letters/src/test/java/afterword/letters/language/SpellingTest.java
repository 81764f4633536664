package afterword.letters.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final Spelling spelling = Spelling.shared();

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = ' ', textBlock = """
            basicly basically
            rythmicly rhythmically
            batterys batteries
            particals particles
            ocuring occurring
            dissemenate disseminate
            tollerance tolerance
            comparible comparable
            hinderance hindrance
            conductr conductor
            shreik shriek
            turbinne turbine
            scaffholding scaffolding
            avalanch avalanche
            satelite satellite
            admited admitted
            Wensday Wednesday
            """)
    void theWordThatWasMeantIsKnown(String written, String meant) {
        assertEquals(Optional.of(meant), spelling.meant(written).map(Spelling.Meant::word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draught",
                "enquired",
                "carburettor",
                "haemolysis",
                "stumpgrinder",
                "wellboat",
                "sarking",
                "lambings",
                "serger",
                "verjus",
                "bothy",
                "wakkering",
                "lawyered",
                "skidder",
                "quoin",
                "cwtch",
                "umpiring",
                "backcasts",
                "instructable",
                "busbar",
                "overlocking",
                "chookyard",
                "sharding"
            })
    void wordsOfTradesAndOtherEnglishesAreNoSlips(String word) {
        assertEquals(Optional.empty(), spelling.meant(word));
    }

    @Test
    void onlyASlipThatNobodyMeansIsSure() {
        assertTrue(spelling.meant("accomodation").orElseThrow().sure());
        assertTrue(spelling.meant("enviromental").orElseThrow().sure());
        assertTrue(spelling.meant("shuter").map(slip -> !slip.sure()).orElse(true));
    }
}
