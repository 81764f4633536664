package afterword.contacts;

import ezvcard.property.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a postal address as they are written in its country. */
final class AddressLines {

    private AddressLines() {}

    /** The address as its label has it, else put together in the order of {@code country}. */
    static List<String> of(Address address, @Nullable String country) {
        if (address.getLabel() != null && !address.getLabel().isBlank()) {
            return lines(address.getLabel());
        }
        List<String> street = Stream.of(
                        address.getPoBox(), address.getExtendedAddressFull(), address.getStreetAddressFull())
                .flatMap(part -> lines(part).stream())
                .toList();
        Map<Character, List<String>> parts = Map.of(
                'A', street,
                'C', lines(address.getLocality()),
                'S', lines(address.getRegion()),
                'Z', lines(address.getPostalCode()));
        boolean latin = Stream.concat(street.stream(), parts.get('C').stream()).noneMatch(PostalLabel::isEastAsian);
        List<String> lines = new ArrayList<>(PostalFormat.of(country, latin).lines(parts));
        lines.addAll(lines(address.getCountry()));
        return lines;
    }

    /** The country of an address, ISO 3166-1, from its name in English or in its own language, or from its code. */
    static Optional<String> country(@Nullable String written) {
        String name = text(written).toLowerCase(Locale.ROOT).replaceAll("\\.", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (Set.of("usa", "us", "united states", "united states of america").contains(name)) {
            return Optional.of("US");
        }
        if (Set.of("uk", "england", "scotland", "wales", "great britain").contains(name)) {
            return Optional.of("GB");
        }
        return Optional.ofNullable(Countries.BY_NAME.get(name));
    }

    /** The countries by their codes and their names in some languages, all in small letters; gathered where first needed. */
    private static final class Countries {

        private static final List<Locale> TONGUES = List.of(
                Locale.ENGLISH,
                Locale.GERMAN,
                Locale.FRENCH,
                Locale.ITALIAN,
                new Locale.Builder().setLanguage("es").build());

        static final Map<String, String> BY_NAME = byName();

        private static Map<String, String> byName() {
            Map<String, String> names = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                Locale place = new Locale.Builder().setRegion(code).build();
                names.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
                for (Locale tongue : TONGUES) {
                    names.putIfAbsent(place.getDisplayCountry(tongue).toLowerCase(Locale.ROOT), code);
                }
            }
            return names;
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
