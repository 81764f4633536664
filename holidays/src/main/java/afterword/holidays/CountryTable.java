package afterword.holidays;

import afterword.businessdays.NamedHolidays.NamedHoliday;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The holidays of one country for the years {@link #FROM} to {@link #TO}, written down when the module is built so that
 * a command need not wait for the library.
 *
 * <p>A line of the file is a place and one of its own holidays, in tabs: {@code ny, COLUMBUS_DAY, Columbus Day} and then
 * the days it falls on, the first as days since 1970 and each other as the distance from the one before, in base 36. A
 * place is its path below the country with {@code /} between; a place without days of its own stands alone on its line.
 */
final class CountryTable {

    static final int FROM = 2010;
    static final int TO = 2050;

    private static final int RADIX = 36;

    private final Map<String, List<String>> linesByPlace;

    private CountryTable(Map<String, List<String>> linesByPlace) {
        this.linesByPlace = linesByPlace;
    }

    /** The lines of a country's file, out of the library. */
    static List<String> write(Jollyday country) {
        List<String> lines = new ArrayList<>();
        for (List<String> path : country.paths()) {
            Set<NamedHoliday> own = new HashSet<>(country.days(path, FROM, TO));
            if (!path.isEmpty()) {
                List<NamedHoliday> around = country.days(path.subList(0, path.size() - 1), FROM, TO);
                if (!own.containsAll(around)) {
                    throw new IllegalStateException(path + " lacks days of the place it lies in");
                }
                own.removeAll(Set.copyOf(around));
            }
            String place = String.join("/", path).toLowerCase(Locale.ROOT);
            lines.add(place);
            Map<String, List<LocalDate>> byName = new LinkedHashMap<>();
            own.stream()
                    .sorted(Jollyday.BY_DATE)
                    .forEach(day -> byName.computeIfAbsent(day.key() + "\t" + day.name(), name -> new ArrayList<>())
                            .add(day.date()));
            byName.forEach((name, dates) -> lines.add(place + "\t" + name + "\t" + distances(dates)));
        }
        return lines;
    }

    private static String distances(List<LocalDate> dates) {
        StringBuilder text = new StringBuilder();
        long before = 0;
        for (LocalDate date : dates) {
            text.append(text.isEmpty() ? "" : " ").append(Long.toString(date.toEpochDay() - before, RADIX));
            before = date.toEpochDay();
        }
        return text.toString();
    }

    /** The table of a country, by its two letters in upper case; nothing where there is none. */
    static Optional<CountryTable> read(String country) {
        try (InputStream in = CountryTable.class.getResourceAsStream("tables/" + country + ".tsv")) {
            if (in == null) {
                return Optional.empty();
            }
            Map<String, List<String>> lines = new LinkedHashMap<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int end = line.indexOf('\t');
                List<String> own =
                        lines.computeIfAbsent(end < 0 ? line : line.substring(0, end), place -> new ArrayList<>());
                if (end >= 0) {
                    own.add(line);
                }
            }
            return Optional.of(new CountryTable(lines));
        } catch (IOException broken) {
            throw new UncheckedIOException("The holidays of " + country + " cannot be read", broken);
        }
    }

    /** The places of this table by their paths; the country itself is the empty one. */
    Set<String> places() {
        return linesByPlace.keySet();
    }

    /** The days of a place and of all it lies in, in order. */
    List<NamedHoliday> days(String place) {
        List<NamedHoliday> days = new ArrayList<>();
        String around = place;
        while (true) {
            linesByPlace.getOrDefault(around, List.of()).forEach(line -> parse(line, days));
            if (around.isEmpty()) {
                break;
            }
            around = around.contains("/") ? around.substring(0, around.lastIndexOf('/')) : "";
        }
        days.sort(Jollyday.BY_DATE);
        return List.copyOf(days);
    }

    private static void parse(String line, List<NamedHoliday> days) {
        String[] fields = line.split("\t", -1);
        long day = 0;
        for (String distance : fields[3].split(" ")) {
            day += Long.parseLong(distance, RADIX);
            days.add(new NamedHoliday(LocalDate.ofEpochDay(day), fields[1], fields[2]));
        }
    }
}
