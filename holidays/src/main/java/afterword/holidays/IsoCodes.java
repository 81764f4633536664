package afterword.holidays;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of ISO 3166-1 and 3166-2, as Debian's iso-codes 4.15 has them. A line of the file is a country and its parts; what stands
 * behind {@code <} is the part around: {@code GB ... LND<ENG}.
 */
final class IsoCodes {

    private final Map<String, List<String>> partsByCountry;

    private IsoCodes(Map<String, List<String>> partsByCountry) {
        this.partsByCountry = partsByCountry;
    }

    /** Read once, when first asked for: most codes stand in the tables. */
    private static final class Held {

        static final IsoCodes ALL = read();
    }

    static IsoCodes all() {
        return Held.ALL;
    }

    private static IsoCodes read() {
        Map<String, List<String>> parts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(IsoCodes.class.getResourceAsStream("iso-3166.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = List.of(line.split(" "));
                parts.put(words.get(0), words.subList(1, words.size()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The codes of ISO 3166 cannot be read", broken);
        }
        return new IsoCodes(parts);
    }

    /** Whether there is such a country or part of one. */
    boolean has(Place place) {
        return partsByCountry.containsKey(place.country())
                && (place.below().isEmpty() || part(place).isPresent());
    }

    /** What a place lies in: a larger part, or the country; nothing for a country. */
    Optional<Place> around(Place place) {
        return part(place).map(part -> {
            int at = part.indexOf('<');
            return new Place(
                    place.country(), at < 0 ? "" : part.substring(at + 1).toLowerCase(Locale.ROOT));
        });
    }

    private Optional<String> part(Place place) {
        String below = place.below().toUpperCase(Locale.ROOT);
        return partsByCountry.getOrDefault(place.country(), List.of()).stream()
                .filter(part -> part.equals(below) || part.startsWith(below + "<"))
                .findFirst();
    }
}
