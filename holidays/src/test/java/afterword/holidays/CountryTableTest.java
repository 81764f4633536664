package afterword.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryTableTest {

    @Test
    void everyCountryOfTheLibraryHasATable() {
        Set<String> countries = Jollyday.countries();
        assertTrue(countries.size() > 200, countries.toString());
        for (String country : countries) {
            assertEquals(
                    Jollyday.of(country).paths().size(),
                    CountryTable.read(country).orElseThrow().places().size(),
                    country);
        }
    }

    @Test
    void aTableHoldsWhatTheLibraryLists() {
        for (String country : List.of("US", "GB", "DE", "CA", "AU", "JP", "IN", "IE", "MX")) {
            compare(country, CountryTable.FROM, CountryTable.TO);
        }
    }

    @Test
    void everyPlaceOfTheWorldAgreesInAYearDrawnAtRandom() {
        long seed = System.nanoTime();
        int span = CountryTable.TO - CountryTable.FROM + 1;
        int year = CountryTable.FROM + new Random(seed).nextInt(span);
        Jollyday.countries().forEach(country -> compare(country, year, year));
    }

    private static void compare(String country, int from, int to) {
        Jollyday library = Jollyday.of(country);
        CountryTable table = CountryTable.read(country).orElseThrow();
        for (List<String> path : library.paths()) {
            assertEquals(
                    library.days(path, from, to),
                    table.days(String.join("/", path).toLowerCase(Locale.ROOT)).stream()
                            .filter(day ->
                                    day.date().getYear() >= from && day.date().getYear() <= to)
                            .toList(),
                    country + path + " from " + from);
        }
    }
}
