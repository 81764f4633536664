package afterword.contacts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on an envelope: name, organization and address in the order of the country they are in, the lines that sorting
 * machines read in capitals where the post there asks for it, the country below where it goes abroad (UPU S42).
 *
 * @param country where it goes, ISO 3166-1; absent where nothing tells
 */
public record PostalLabel(List<String> lines, @Nullable String country) {

    /** Town and postal code in capitals also at home: USPS Publication 28, Royal Mail, La Poste, PostNL and others. */
    private static final Set<String> TOWN_IN_CAPITALS =
            Set.of("US", "PR", "GU", "AU", "GB", "IM", "JE", "GG", "FR", "MC", "NL", "IT", "SE", "NO", "FI");

    /** Everything in capitals: Canada Post's addressing guidelines. */
    private static final String ALL_IN_CAPITALS = "CA";

    public PostalLabel {
        lines = List.copyOf(lines);
    }

    /**
     * The label of somebody.
     *
     * @param person the lines of the name and title, the name first
     * @param organization absent where it is none or private
     * @param address its lines as they were written down, the country last if it is there at all
     * @param likely the country where the address names none, ISO 3166-1
     * @param from the country it is posted in, ISO 3166-1; absent where it is not known
     */
    public static PostalLabel of(
            List<String> person,
            @Nullable String organization,
            List<String> address,
            @Nullable String likely,
            @Nullable String from) {
        return laidOut(person, organization, address, likely, from, true);
    }

    /** The same as it stands at the head of a letter: without capitals, which only machines ask for. */
    public static PostalLabel inLetter(
            List<String> person,
            @Nullable String organization,
            List<String> address,
            @Nullable String likely,
            @Nullable String from) {
        return laidOut(person, organization, address, likely, from, false);
    }

    private static PostalLabel laidOut(
            List<String> person,
            @Nullable String organization,
            List<String> address,
            @Nullable String likely,
            @Nullable String from,
            boolean forMachines) {
        List<String> street = new ArrayList<>(address);
        Optional<String> named = countryOf(address);
        if (named.isPresent()) {
            street.remove(street.size() - 1);
        }
        String country = named.orElse(likely);
        boolean abroad = country != null && from != null && !from.equals(country);
        boolean eastAsian = street.stream().anyMatch(PostalLabel::isEastAsian);
        PostalFormat format = PostalFormat.of(country, !eastAsian);
        List<String> whole = new ArrayList<>(person);
        if (organization != null && !organization.isBlank()) {
            whole.add(format.organizationFirst() && !format.endsWithName() ? 0 : whole.size(), organization);
        }
        if (forMachines) {
            capitals(street, country, abroad);
        }
        if (format.endsWithName() && eastAsian) {
            Collections.reverse(whole);
            whole.addAll(0, street);
        } else {
            whole.addAll(street);
        }
        if (country != null && (abroad || (from == null && named.isPresent()))) {
            String name = inEnglish(country);
            whole.add(forMachines ? name.toUpperCase(Locale.ROOT) : name);
        }
        boolean all = forMachines && ALL_IN_CAPITALS.equals(country);
        return new PostalLabel(
                all ? whole.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList() : whole, country);
    }

    /** The country that the last line of an address names, ISO 3166-1. */
    public static Optional<String> countryOf(List<String> address) {
        return address.size() < 2 ? Optional.empty() : AddressLines.country(address.get(address.size() - 1));
    }

    private static String inEnglish(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** The town with its code, and all below it: from the last line that has a number, but never the first. */
    private static void capitals(List<String> street, @Nullable String country, boolean abroad) {
        if (!abroad && (country == null || !TOWN_IN_CAPITALS.contains(country))) {
            return;
        }
        int town = street.size() - 1;
        while (town > 1 && street.get(town).chars().noneMatch(Character::isDigit)) {
            town--;
        }
        if (town < 1 || street.get(town).chars().noneMatch(Character::isDigit)) {
            town = street.size() - 1;
        }
        boolean codeAlone = town > 1 && street.get(town).matches("(?i)[A-Z]{0,2}[0-9][A-Z0-9 -]{2,8}");
        for (int i = Math.max(1, codeAlone ? town - 1 : town); i < street.size(); i++) {
            street.set(i, street.get(i).toUpperCase(Locale.ROOT));
        }
    }

    static boolean isEastAsian(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(
                        Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL)
                                ::contains);
    }
}
