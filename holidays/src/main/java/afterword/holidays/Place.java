package afterword.holidays;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A code as people write it ({@code US}, {@code us-ny}, {@code IT-BZ}), taken apart.
 *
 * @param country two letters in upper case
 * @param below what follows it in lower case, {@code /} between its parts; empty for the country itself
 */
record Place(String country, String below) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}");

    static Optional<Place> of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(upper).matches()) {
            return Optional.empty();
        }
        String country = upper.substring(0, 2);
        String below =
                upper.length() == 2 ? "" : upper.substring(3).replace('-', '/').toLowerCase(Locale.ROOT);
        // UK is reserved for the United Kingdom, though its code is GB.
        return Optional.of(new Place(country.equals("UK") ? "GB" : country, below));
    }

    /** As it is written: {@code US-NY}. */
    String code() {
        return below.isEmpty()
                ? country
                : country + "-" + below.replace('/', '-').toUpperCase(Locale.ROOT);
    }

    /**
     * This place as {@code places} has it. ISO 3166-2 names provinces without the region they lie in ({@code IT-BZ}, in
     * the library {@code it/32/bz}), and the whole department where the library has only its heart ({@code FR-75}, Paris,
     * there {@code fr/75c}). Where a country has no subdivisions with days of their own, any has the country's.
     */
    Optional<String> among(Set<String> places) {
        if (places.contains(below)) {
            return Optional.of(below);
        }
        if (places.size() == 1) {
            return below.contains("/") ? Optional.empty() : Optional.of("");
        }
        List<String> ends = new ArrayList<>(
                places.stream().filter(place -> place.endsWith("/" + below)).toList());
        if (ends.isEmpty() && country.equals("FR")) {
            places.stream().filter((below + "c")::equals).forEach(ends::add);
        }
        return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }
}
