package afterword.paper.post;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many working days a letter is on its way.
 *
 * @param fastest counted from the day after posting
 * @param slowest with which one reckons where it matters
 * @param source who says so, in a sentence
 */
public record Journey(int fastest, int slowest, String source) {

    private record Domestic(String country, Journey journey) {}

    /** What the post of each country says of its own ordinary letters. */
    private static final List<Domestic> DOMESTIC = List.of(
            domestic("US", 1, 5, "the Postal Service gives 1 to 5 days for First-Class Mail"),
            domestic("CA", 2, 4, "Canada Post gives 2 to 4 business days for Lettermail"),
            domestic("GB", 1, 3, "Royal Mail aims at the next working day for 1st Class and at 2 to 3 for 2nd"),
            domestic(
                    "DE",
                    2,
                    4,
                    "by the postal law of 2025, 95 in 100 letters are there on the third working day, 99 on the"
                            + " fourth"),
            domestic("AT", 1, 4, "Österreichische Post gives a day for PRIO and up to four for ECO"),
            domestic("CH", 1, 3, "Swiss Post gives a day for A Mail and up to three for B Mail"),
            domestic("FR", 2, 3, "La Poste aims at three working days for the lettre verte"),
            domestic("NL", 1, 3, "PostNL reckons with one to three days"),
            domestic("AU", 2, 7, "Australia Post gives 2 to 7 business days for regular letters, by distance"));

    private static final Journey WITHIN_A_COUNTRY =
            new Journey(1, 5, "no figure of the post there is known to Afterword, so this is a cautious guess");

    private static final Journey WITHIN_EUROPE = new Journey(
            3,
            7,
            "the postal directive of the EU asks for 85 in 100 letters on the third working day and 97 on the fifth,"
                    + " and not all of Europe keeps it");

    private static final Journey ABROAD =
            new Journey(6, 15, "no post promises anything for ordinary letters abroad; one to three weeks are usual");

    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static Domestic domestic(String country, int fastest, int slowest, String source) {
        return new Domestic(country, new Journey(fastest, slowest, source));
    }

    /** The journey between two countries, ISO 3166-1; where one of them is not known, as within the other. */
    public static Journey between(@Nullable String from, @Nullable String to) {
        String start = from == null ? to : from;
        String end = to == null ? from : to;
        if (start == null || end == null) {
            return WITHIN_A_COUNTRY;
        }
        if (!start.equals(end)) {
            return EUROPE.contains(start) && EUROPE.contains(end) ? WITHIN_EUROPE : ABROAD;
        }
        return DOMESTIC.stream()
                .filter(one -> one.country().equals(start))
                .map(Domestic::journey)
                .findFirst()
                .orElse(WITHIN_A_COUNTRY);
    }
}
