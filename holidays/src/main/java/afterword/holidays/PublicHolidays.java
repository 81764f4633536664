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
 * observed; of some countries of Asia that it lacks, what the Python library {@code holidays} lists. Codes are ISO 3166-1 or
 * 3166-2, in either case; one of which no days are known has those of the place it lies in, or weekends alone. Safe for
 * many threads; one is enough for a process.
 */
public final class PublicHolidays implements Holidays, NamedHolidays {

    private static final ListedDays NONE = new ListedDays(List.of(), year -> List.of());

    private final Map<String, Optional<Found>> byCode = new ConcurrentHashMap<>();
    private final Map<String, List<NamedHoliday>> mostly = new ConcurrentHashMap<>();

    /**
     * What there is for a code.
     *
     * @param lack what is not known of it, as a sentence; empty where all is
     */
    private record Found(ListedDays days, String lack) {}

    @Override
    public Optional<BusinessCalendar> of(String code) {
        return found(code).map(Found::days);
    }

    /** What is not known of a code that has a calendar all the same, as a sentence; nothing where its days are known. */
    public Optional<String> lack(String code) {
        return found(code).map(Found::lack).filter(lack -> !lack.isEmpty());
    }

    @Override
    public List<NamedHoliday> in(String code, int year) {
        return found(code).map(found -> found.days().in(year)).orElse(List.of());
    }

    @Override
    public List<NamedHoliday> mostlyIn(String code, int year) {
        return found(code).isEmpty()
                ? List.of()
                : mostly.computeIfAbsent(code + " " + year, key -> inMostParts(code, year));
    }

    private List<NamedHoliday> inMostParts(String code, int year) {
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

    private Optional<Found> found(String code) {
        Optional<Found> known = byCode.get(code);
        if (known != null) {
            return known;
        }
        Optional<Found> read = Place.of(code).flatMap(PublicHolidays::read);
        // What is not known is not kept: anybody may send any number of made-up codes.
        read.ifPresent(found -> byCode.put(code, read));
        return read;
    }

    private static Optional<Found> read(Place place) {
        Optional<CountryTable> table = CountryTable.read(place.country());
        Optional<Found> listed = table.filter(days -> isCode(place, days))
                .flatMap(days -> listed(place, days))
                .map(days -> new Found(days, ""));
        return listed.isPresent() ? listed : lacking(place, table);
    }

    /** What the tables name they know; of a country that they do not take apart, only what there is. */
    private static boolean isCode(Place place, CountryTable table) {
        return place.below().isEmpty()
                || table.places().size() > 1
                || IsoCodes.all().has(place);
    }

    private static Optional<ListedDays> listed(Place place, CountryTable table) {
        return place.among(table.places())
                .map(found -> new ListedDays(table.days(found), year -> fromLibrary(place.country(), found, year)));
    }

    /** A code that stands for a place, but not in the tables: the days of the nearest place around it that does. */
    private static Optional<Found> lacking(Place place, Optional<CountryTable> table) {
        IsoCodes codes = IsoCodes.all();
        if (!codes.has(place)) {
            return Optional.empty();
        }
        if (table.isEmpty()) {
            return Optional.of(new Found(
                    NONE,
                    "No public holidays of " + place.code() + " are known, so that only weekends count as free."));
        }
        Place around = place;
        Optional<ListedDays> days = Optional.empty();
        while (days.isEmpty() && !around.below().isEmpty()) {
            around = codes.around(around).orElseGet(() -> new Place(place.country(), ""));
            days = listed(around, table.get());
        }
        String lack =
                "No holidays of " + place.code() + " itself are known, so that those of " + around.code() + " count.";
        return days.map(found -> new Found(found, lack));
    }

    private static List<NamedHoliday> fromLibrary(String country, String place, int year) {
        if (!Jollyday.countries().contains(country)) {
            return List.of();
        }
        Jollyday library = Jollyday.of(country);
        return library.paths().stream()
                .filter(path -> String.join("/", path).toLowerCase(Locale.ROOT).equals(place))
                .findFirst()
                .map(path -> library.days(path, year, year))
                .orElseThrow(() -> new IllegalStateException(country + " has lost " + place));
    }
}
