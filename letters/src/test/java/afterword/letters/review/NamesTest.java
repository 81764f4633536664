package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Neil-Smith Jr.,oneil smith jr",
                "  Larkspur   & Sons ,larkspur sons",
                "Müller,muller",
                "D’Angelo Łukasz,dangelo lukasz",
                "St. John's,st johns",
                "\"--\",\"\""
            })
    void accentsApostrophesAndHyphensMakeNoDifference(String name, String plain) {
        assertEquals(plain, Names.plain(name));
    }

    @Test
    void plainLettersAreReadByHandAsTheyAreByPatterns() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                name.append((char) random.nextInt(128));
            }
            assertEquals(Names.folded(name.toString()), Names.plain(name.toString()), () -> "seed " + seed);
        }
    }
}
