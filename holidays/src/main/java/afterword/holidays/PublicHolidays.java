package afterword.holidays;

import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.Holidays;
import afterword.businessdays.NamedHolidays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of the world: every day that jollyday 2.19 lists for a country or subdivision, on the day it is
 * observed. Codes are ISO 3166-1 or 3166-2, in either case. Safe for many threads; one is enough for a process.
 */
public final class PublicHolidays implements Holidays, NamedHolidays {

    private final Map<String, Optional<ListedDays>> byCode = new ConcurrentHashMap<>();

    @Override
    public Optional<BusinessCalendar> of(String code) {
        return days(code).map(days -> days);
    }

    @Override
    public List<NamedHoliday> in(String code, int year) {
        return days(code).map(days -> days.in(year)).orElse(List.of());
    }

    @Override
    public List<NamedHoliday> mostlyIn(String code, int year) {
        Set<String> parts = Place.of(code)
                .filter(place -> place.below().isEmpty())
                .flatMap(place -> CountryTable.read(place.country()))
                .map(CountryTable::places)
                .orElse(Set.of());
        Map<NamedHoliday, Integer> kept = new HashMap<>();
        int count = 0;
        for (String part : parts) {
            if (!part.isEmpty() && !part.contains("/")) {
                count++;
                in(code + "-" + part, year).forEach(day -> kept.merge(day, 1, Integer::sum));
            }
        }
        int half = count / 2;
        return count == 0
                ? in(code, year)
                : kept.entrySet().stream()
                        .filter(day -> day.getValue() > half)
                        .map(Map.Entry::getKey)
                        .sorted(Jollyday.BY_DATE)
                        .toList();
    }

    private Optional<ListedDays> days(String code) {
        Optional<ListedDays> known = byCode.get(code);
        if (known != null) {
            return known;
        }
        Optional<ListedDays> read = Place.of(code).flatMap(PublicHolidays::read);
        // What is not known is not kept: anybody may send any number of made-up codes.
        read.ifPresent(days -> byCode.put(code, read));
        return read;
    }

    private static Optional<ListedDays> read(Place place) {
        return CountryTable.read(place.country())
                .flatMap(table -> place.among(table.places())
                        .map(found ->
                                new ListedDays(table.days(found), year -> fromLibrary(place.country(), found, year))));
    }

    private static List<NamedHoliday> fromLibrary(String country, String place, int year) {
        Jollyday library = Jollyday.of(country);
        return library.paths().stream()
                .filter(path -> String.join("/", path).toLowerCase(Locale.ROOT).equals(place))
                .findFirst()
                .map(path -> library.days(path, year, year))
                .orElseThrow(() -> new IllegalStateException(country + " has lost " + place));
    }
}
