package afterword.contacts;

import ezvcard.property.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a postal address as they are written in its country. */
final class AddressLines {

    /** Where the postal code stands after the town, on the same line. */
    private static final Set<String> CODE_LAST = Set.of("US", "CA", "AU", "NZ", "IN", "SG", "TW", "TH", "SA");

    /** Where the postal code has a line of its own below the town. */
    private static final Set<String> CODE_BELOW = Set.of("GB", "IE", "IM", "JE", "GG", "HK", "ZA");

    private AddressLines() {}

    /** The address as its label has it, else put together in the order of {@code country}. */
    static List<String> of(Address address, @Nullable String country) {
        if (address.getLabel() != null && !address.getLabel().isBlank()) {
            return lines(address.getLabel());
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(lines(address.getPoBox()));
        lines.addAll(lines(address.getExtendedAddressFull()));
        lines.addAll(lines(address.getStreetAddressFull()));
        String town = text(address.getLocality());
        String region = text(address.getRegion());
        String code = text(address.getPostalCode());
        String at = country == null ? "" : country;
        if (CODE_LAST.contains(at)) {
            lines.add(joined(town, region, code));
        } else if (CODE_BELOW.contains(at)) {
            lines.addAll(List.of(town, region, code));
        } else {
            lines.add(joined(code, town));
            lines.add(region);
        }
        lines.add(text(address.getCountry()));
        return lines.stream().filter(line -> !line.isBlank()).toList();
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
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> {
                    Locale place = new Locale.Builder().setRegion(code).build();
                    return name.equals(code.toLowerCase(Locale.ROOT))
                            || Stream.of(
                                            Locale.ENGLISH,
                                            Locale.GERMAN,
                                            Locale.FRENCH,
                                            Locale.ITALIAN,
                                            new Locale.Builder()
                                                    .setLanguage("es")
                                                    .build())
                                    .anyMatch(tongue -> name.equals(
                                            place.getDisplayCountry(tongue).toLowerCase(Locale.ROOT)));
                })
                .findFirst();
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

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
