package afterword.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Elena, Rivera, Elena Rivera",
        "Mei, Chen, Mei Chen",
        "美玲, 陈, 陈美玲",
        "민준, 김, 김민준",
        "太郎, 山田, 山田太郎",
        "さくら, 佐藤, 佐藤さくら",
        "エレナ, リベラ, エレナ リベラ",
        "Mei, 陈, Mei 陈",
        "美玲, Chen, 美玲 Chen",
        "'', 陈, 陈",
    })
    void aNameStandsInTheOrderOfItsScript(String given, String family, String full) {
        assertEquals(full, PersonName.of(given, family).full());
    }

    @Test
    void aTitleStandsInFront() {
        assertEquals("Dr. 陈美玲", new PersonName("Dr.", "美玲", "陈", null, null).formal());
        assertEquals("Dr. Elena Rivera", new PersonName("Dr.", "Elena", "Rivera", null, null).formal());
        assertEquals("Rivera", new PersonName(null, null, "Rivera", null, null).formal());
    }
}
