package afterword.app.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    /** Monday 21 September 2026, 19:00 in New York and 13:00 in Honolulu; Tuesday, 8:00 in Tokyo. */
    private static final Instant NOW = Instant.parse("2026-09-21T23:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private static ZonedDateTime inNewYork(int day, int hour) {
        return ZonedDateTime.of(2026, 9, day, hour, 0, 0, 0, NEW_YORK);
    }

    @Test
    void ofItselfItGoesByTheReadersDay() {
        assertEquals("Monday 21 September, yesterday", new Times(NOW, TOKYO).dayAndDistance(MONDAY));
        assertEquals("Monday 21 September, today", new Times(NOW, HONOLULU).dayAndDistance(MONDAY));
    }

    @Test
    void atAnEmployerItGoesByTheDayThereWhoeverReads() {
        for (ZoneId reader : new ZoneId[] {NEW_YORK, TOKYO, HONOLULU}) {
            Times times = new Times(NOW, reader).at(NEW_YORK);
            assertEquals(MONDAY, times.today());
            assertEquals("Tuesday 22 September, tomorrow", times.dayAndDistance(MONDAY.plusDays(1)));
            assertEquals("today", times.onDay(MONDAY));
            assertEquals("on Friday", times.onDay(MONDAY.plusDays(4)));
            assertEquals("in 1 hour", times.until(NOW.plusSeconds(3600)));
            assertEquals("in 2 days", times.until(inNewYork(23, 23).toInstant()));
            assertEquals("Tuesday 22 September, tomorrow", new Times(NOW, reader).dayAndDistance(inNewYork(22, 9)));
        }
        assertEquals("Good morning", new Times(NOW, TOKYO).at(NEW_YORK).greeting());
    }

    @Test
    void aDeadlineSaysTheDayOfEachPlace() {
        Times tokyo = new Times(NOW, TOKYO);
        assertEquals("by 14:00 tomorrow in New York (3:00 tomorrow yours)", words(tokyo, 22, 14));
        assertEquals("by 20:00 today in New York (9:00 today yours)", words(tokyo, 21, 20));
        assertEquals("by 9:00 on Wednesday 23 September in New York (22:00 tomorrow yours)", words(tokyo, 23, 9));
        assertEquals("by 9:00 tomorrow", words(new Times(NOW, NEW_YORK), 22, 9));
        assertEquals("by 9:00 tomorrow in New York (3:00 yours)", words(new Times(NOW, HONOLULU), 22, 9));
    }

    /** The same whether the page goes by the day there or the reader's. */
    private static String words(Times times, int day, int hour) {
        String words = times.deadline(inNewYork(day, hour));
        assertEquals(words, times.at(NEW_YORK).deadline(inNewYork(day, hour)));
        return words;
    }

    @Test
    void aMomentAtAnEmployerIsTheirsAndTheReaders() {
        Times tokyo = new Times(NOW, TOKYO);
        assertEquals("Tue 22 Sep, 8:00", tokyo.moment(NOW));
        assertEquals(
                "Mon 21 Sep, 19:00 in New York (Tue 22 Sep, 8:00 yours)",
                tokyo.at(NEW_YORK).moment(NOW));
        assertEquals(
                "Mon 21 Sep, 19:00 in New York (13:00 yours)",
                new Times(NOW, HONOLULU).at(NEW_YORK).moment(NOW));
        assertEquals("Mon 21 Sep, 19:00", new Times(NOW, NEW_YORK).at(NEW_YORK).moment(NOW));
    }
}
