package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhoneNumbersTest {

    @Test
    void showsANumberAsPeopleThereWriteIt() {
        var number = PhoneNumbers.parse("212.555.0101", "US").orElseThrow();
        assertEquals("+1 212-555-0101", number.international());
        assertEquals("(212) 555-0101", number.shownIn("US"));
        assertEquals("(212) 555-0101", number.shownIn("CA"));
        assertEquals("+1 212-555-0101", number.shownIn("DE"));
        assertEquals("tel:+1-212-555-0101", number.callAddress());
        assertEquals(
                "030 901820",
                PhoneNumbers.parse("+49 30 901820", null).orElseThrow().shownIn("DE"));
    }

    @Test
    void knowsANumberHoweverItIsWritten() {
        assertEquals(PhoneNumbers.parse("(212) 555-0101", "US"), PhoneNumbers.parse("+1 212 555 0101", null));
        assertEquals(
                "+12125550101",
                PhoneNumbers.parse("1-212-555-0101", "US").orElseThrow().digits());
    }

    @Test
    void doesNotGuessACountry() {
        assertTrue(PhoneNumbers.parse("212 555 0101", null).isEmpty());
        assertTrue(PhoneNumbers.parse("call the desk", "US").isEmpty());
        assertTrue(PhoneNumbers.parse("1".repeat(10_000), "US").isEmpty());
    }
}
