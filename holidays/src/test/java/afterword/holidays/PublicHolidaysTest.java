package afterword.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.NamedHolidays.NamedHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    @ParameterizedTest
    @CsvSource({
        "US, 2026-09-07", // Labor Day
        "US, 2026-11-11", // Veterans Day
        "US, 2026-11-26", // Thanksgiving
        "US, 2026-07-03", // Independence Day is a Saturday
        "US, 2021-12-31", // New Year's Day 2022 is a Saturday: observed the year before
        "US, 2027-12-31",
        "US-NY, 2026-10-12", // Columbus Day
        "US-NY, 2026-11-26",
        "us-ny, 2026-10-12",
        "US-MA, 2026-04-20", // Patriots' Day
        "CA, 2026-07-01",
        "CA-MB, 2026-02-16", // Louis Riel Day
        "CA-MB, 2026-10-12", // Thanksgiving, not a day of every province
        "GB, 2026-12-28", // Boxing Day is a Saturday
        "UK, 2026-12-28",
        "GB, 2026-04-03", // Good Friday
        "GB-ENG, 2026-04-06", // Easter Monday
        "GB-ENG, 2026-08-31",
        "GB-SCT, 2026-11-30", // Saint Andrew's Day
        "DE, 2026-10-03",
        "DE, 2026-05-14", // Ascension
        "DE-BY, 2026-06-04", // Corpus Christi
        "DE-BY, 2027-01-06", // Epiphany
        "JP, 2026-09-21", // Respect for the Aged Day
        "JP-13, 2026-09-21", // Tokyo has the days of the country
        "IN, 2026-10-02",
        "IE, 2026-10-26",
        "IT-BZ, 2026-05-25", // Whit Monday, in the library below a region
        "FR-57, 2026-12-26", // Saint Stephen's Day in Moselle
        "FR-75, 2026-07-14",
        "KR, 2026-09-25", // Chuseok, from the other library
        "KR-11, 2026-08-17", // for Liberation Day, on a Saturday; Seoul has the days of the country
        "CN, 2026-02-17",
        "TW, 2026-06-19",
        "MY-08, 2026-11-06", // the Sultan of Perak's birthday
        "GB-LND, 2026-08-31", // London has the days of England
        "ES-B, 2026-09-11", // Barcelona those of Catalonia
        "US-PR, 2026-09-07",
    })
    void isFree(String code, LocalDate date) {
        assertTrue(calendar(code).isHoliday(date));
        assertFalse(calendar(code).isBusinessDay(date));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2026-10-12", // Columbus Day is none of the whole country
        "US, 2026-09-08",
        "US, 2026-11-27",
        "GB, 2026-04-06", // not in Scotland
        "GB, 2026-08-31",
        "DE, 2026-06-04",
        "DE-BE, 2026-06-04",
        "DE-BY, 2026-06-05",
        "IN, 2026-12-25",
        "JP, 2026-12-25",
        "US, 2026-12-31",
        "MY, 2026-11-06",
        "LK, 2026-05-01", // nothing is known
        "KP-01, 2052-09-09", // nor beyond the tables
    })
    void isWorked(String code, LocalDate date) {
        assertFalse(calendar(code).isHoliday(date));
        assertTrue(calendar(code).isBusinessDay(date));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26", "2038-04-23", "1999-04-02", "2076-04-17"})
    void goodFridayMovesWithEaster(LocalDate date) {
        assertTrue(calendar("GB").isHoliday(date));
        assertFalse(calendar("GB").isHoliday(date.plusDays(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "U",
                "USA",
                "QQ",
                "US-QQ",
                "DE-XX",
                "US-NY-QQ",
                "US_NY",
                "NYSE",
                "../US",
                "ÜS",
                "JP-13-01",
                "JP-99",
                "KR-ZZ",
                "LK-QQ",
                "GB-LND-ENG"
            })
    void anUnknownCodeHasNoCalendar(String code) {
        assertTrue(holidays.of(code).isEmpty(), code);
        assertTrue(holidays.in(code, 2026).isEmpty(), code);
    }

    @Test
    void whatIsNotKnownOfACodeIsSaid() {
        for (String known : List.of("US", "us-ny", "JP-13", "KR", "KR-11", "IT-BZ", "FR-75", "GB-SCT", "UK", "QQ")) {
            assertEquals(Optional.empty(), holidays.lack(known), known);
        }
        assertEquals(
                "No public holidays of LK are known, so that only weekends count as free.",
                holidays.lack("LK").orElseThrow());
        assertEquals(
                "No public holidays of LK-1 are known, so that only weekends count as free.",
                holidays.lack("lk-1").orElseThrow());
        assertEquals(
                "No holidays of GB-LND itself are known, so that those of GB-ENG count.",
                holidays.lack("GB-LND").orElseThrow());
        assertEquals(List.of(), holidays.in("LK", 2026));
        assertEquals(List.of(), holidays.mostlyIn("LK", 2026));
    }

    @Test
    void everyCountryHasACalendar() {
        for (String country : Locale.getISOCountries()) {
            assertTrue(holidays.of(country).isPresent(), country);
            assertEquals(country.equals("LK"), holidays.lack(country).isPresent(), country);
        }
    }

    @Test
    void namesAreInEnglishWhateverTheMachineSpeaks() {
        assertEquals(
                new NamedHoliday(LocalDate.of(2026, 9, 7), "LABOUR_DAY", "Labour day"),
                holidays.in("US", 2026).get(6));
        List<String> names =
                holidays.in("DE", 2026).stream().map(NamedHoliday::name).toList();
        assertTrue(names.contains("Easter Monday"), names.toString());
    }

    @Test
    void daysOfAYearAreInOrderAndOfThatYear() {
        for (int year : new int[] {1995, 2010, 2027, 2050, 2051}) {
            List<LocalDate> dates =
                    holidays.in("US-NY", year).stream().map(NamedHoliday::date).toList();
            assertEquals(dates.stream().sorted().toList(), dates);
            assertTrue(dates.stream().allMatch(date -> date.getYear() == year), dates.toString());
            assertTrue(dates.size() >= 10, dates.toString());
        }
    }

    @Test
    void manyThreadsSeeTheSameDays() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> counts = IntStream.range(0, 32)
                    .mapToObj(number -> (Callable<Long>) () -> LocalDate.of(2048, 1, 1)
                            .datesUntil(LocalDate.of(2053, 1, 1))
                            .filter(calendar(number % 2 == 0 ? "US" : "DE-BY")::isHoliday)
                            .count())
                    .toList();
            List<Long> found = threads.invokeAll(counts).stream()
                    .map(PublicHolidaysTest::result)
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(2, found.size(), found.toString());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Long result(Future<Long> future) {
        try {
            return future.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private BusinessCalendar calendar(String code) {
        return holidays.of(code).orElseThrow();
    }
}
