package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.holidays.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant WEDNESDAY = Instant.parse("2026-09-09T19:00:00Z");
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Promises PROMISES = new Promises(HOLIDAYS, HOLIDAYS);

    @Test
    void theDayItWasSaidIsThatOfTheEmployer() {
        Instant midnightUtc = Instant.parse("2026-09-10T01:00:00Z");
        assertEquals(LocalDate.of(2026, 9, 10), read("tomorrow", midnightUtc, "America/New_York"));
        assertEquals(LocalDate.of(2026, 9, 11), read("tomorrow", midnightUtc, "Asia/Tokyo"));
    }

    @Test
    void theReadingSaysTheDateAndTheOtherThatMayBeMeant() {
        PromiseReading reading = PROMISES.read("We'll call next Friday", WEDNESDAY, NEW_YORK, "US");
        assertEquals(LocalDate.of(2026, 9, 18), reading.on());
        assertEquals(List.of(LocalDate.of(2026, 9, 11)), reading.alternatives());
        assertEquals(
                "“next Friday” is read as Friday 18 September, that day of next week or the coming one; "
                        + "it may also mean Friday 11 September.",
                reading.reading());
    }

    @Test
    void wordsWithoutADateSaySo() {
        PromiseReading reading = PROMISES.read("We will be in touch soon", WEDNESDAY, NEW_YORK, "US");
        assertNull(reading.on());
        assertEquals("The words name no date.", reading.reading());
        assertEquals(List.of(), reading.alternatives());
    }

    @Test
    void aPromiseIsFoundInALongerTextWithItsPlace() {
        String text = "Hi Jordan,\n\nthank you for coming in on Tuesday. I'm out of the office until Monday.\n\n"
                + "We should know by the end of the month, and I will call you.\n\nBest, Elena";
        FoundPromise found = PROMISES.find(text, WEDNESDAY, NEW_YORK, "US").orElseThrow();
        assertEquals(LocalDate.of(2026, 9, 30), found.on());
        assertEquals("by the end of the month", found.words());
        assertEquals(found.words(), text.substring(found.start(), found.end()));
    }

    @Test
    void aTextWithoutAPromiseHasNone() {
        assertTrue(
                PROMISES.find("I'm back on Monday.", WEDNESDAY, NEW_YORK, "US").isEmpty());
        assertTrue(PROMISES.find("", WEDNESDAY, NEW_YORK, null).isEmpty());
    }

    @Test
    void anUnknownHolidayCodeLeavesTheWeekends() {
        assertEquals(
                LocalDate.of(2026, 9, 16),
                PROMISES.read("in five business days", WEDNESDAY, NEW_YORK, "QQ")
                        .on());
    }

    /** Words of the language, signs, numbers and noise in any order: no exception, and no date before it was said. */
    @Test
    void anyTextIsReadWithoutFailingAndNeverBeforeItWasSaid() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "by",
                "on",
                "the",
                "next",
                "Friday",
                "week",
                "after",
                "before",
                "18",
                "18th",
                "31st",
                "Feb",
                "29",
                "30",
                "September",
                "/",
                "-",
                "2026",
                "2025",
                ".",
                ",",
                "not",
                "until",
                "once",
                "we",
                "decide",
                "of",
                "first",
                "second",
                "last",
                "two",
                "or",
                "to",
                "business",
                "days",
                "month",
                "quarter",
                "Q4",
                "early",
                "mid",
                "end",
                "holidays",
                "Thanksgiving",
                "a",
                "few",
                "couple",
                "in",
                "within",
                "hours",
                "weekend",
                "tomorrow",
                "today",
                "EOD",
                "at",
                "5pm",
                "17:00",
                "between",
                "and",
                "away",
                "back",
                "than",
                "later",
                "\n\n",
                "(",
                ")",
                "?",
                "—",
                "’",
                "ß",
                "東京",
                "😀",
                "\u0000",
                "99999999999999999999",
                "0",
                "00",
                "'s",
                "half",
                "year",
                "new",
                "day",
                "ago",
                "each",
                "w/c",
                "so",
                "if",
                "following",
                "that",
                "then",
                "9/9");
        List<String> zones = List.of("America/New_York", "Asia/Tokyo", "Pacific/Apia", "Europe/London", "UTC");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(14);
            for (int i = 0; i < count; i++) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            Instant said = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(5 * 365 * 86_400));
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            String code = random.nextBoolean() ? "US" : random.nextBoolean() ? "GB-ENG" : null;
            String words = text.toString();
            PromiseReading reading;
            try {
                reading = PROMISES.read(words, said, zone, code);
            } catch (RuntimeException failed) {
                throw new AssertionError("seed " + seed + ": '" + words + "' said " + said, failed);
            }
            LocalDate day = LocalDate.ofInstant(said, zone);
            String what = "seed " + seed + ": '" + words + "' said " + said + " in " + zone + ": " + reading;
            assertTrue(reading.on() == null || !reading.on().isBefore(day), what);
            assertTrue(
                    reading.alternatives().stream()
                            .noneMatch(other -> other.isBefore(day) || other.equals(reading.on())),
                    what);
            assertTrue(reading.on() != null || reading.alternatives().isEmpty(), what);
            assertFalse(reading.reading().isBlank(), what);
        }
    }

    @Test
    void randomCharactersAreReadWithoutFailing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            int[] points = random.ints(random.nextInt(60), 1, 0x2100).toArray();
            String words = new String(points, 0, points.length);
            try {
                assertNotNull(PROMISES.read(words, WEDNESDAY, NEW_YORK, "US"));
            } catch (RuntimeException failed) {
                throw new AssertionError("seed " + seed + ": '" + words + "'", failed);
            }
        }
    }

    @Test
    void aTextIsReadNoFurtherThanItsFirstPages() {
        String pages = "We were glad to see the garden. ".repeat(Languages.LONGEST / 32 + 1) + "We decide by Friday.";
        assertNull(PROMISES.read(pages, WEDNESDAY, NEW_YORK, "US").on());
        String oneSentence =
                "two weeks or three or by the end of the week, after Friday and not before ".repeat(20_000);
        assertNotNull(PROMISES.read(oneSentence, WEDNESDAY, NEW_YORK, "US"));
    }

    private static LocalDate read(String words, Instant said, String zone) {
        LocalDate on = PROMISES.read(words, said, ZoneId.of(zone), "US").on();
        assertNotNull(on);
        return on;
    }

    @Test
    void clocksGoingBackChangeNothing() {
        LocalDateTime saturday = LocalDateTime.of(2026, 10, 31, 23, 30);
        assertEquals(
                LocalDate.of(2026, 11, 1),
                read("tomorrow", saturday.atZone(NEW_YORK).toInstant(), "America/New_York"));
    }
}
