package afterword.app.person;

import afterword.application.Contact;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is known from several applications and may be one person. A name alone is little: many share one; an address or
 * a number alone may be that of an office. It only finds; people say whether it is so.
 */
public final class Duplicates {

    /** So many of one mark, such as the number of a switchboard, say nothing of any two. */
    private static final int COMMON = 12;

    private static final int ADDRESS = 8;
    private static final int NUMBER = 4;
    private static final int NAME = 4;
    private static final int FAMILY_AND_INITIAL = 2;
    private static final int ORGANIZATION = 2;
    private static final int ENOUGH = 4;

    /** Digits at the end of a number by which it is told from others, however its beginning is written. */
    private static final int TELLING_DIGITS = 8;

    private static final int ASCII_END = 128;

    private Duplicates() {}

    /**
     * Who may be one, the likeliest first, each pair once.
     *
     * @param settled whether it was said of two already that they are one, or that they are two
     */
    public static List<Alike> among(List<Known> people, BiPredicate<Known, Known> settled) {
        Map<String, List<Known>> byMark = new LinkedHashMap<>();
        for (Known known : people) {
            marks(known.contact())
                    .forEach(mark -> byMark.computeIfAbsent(mark, unused -> new ArrayList<>())
                            .add(known));
        }
        Set<Set<Object>> seen = new HashSet<>();
        List<Alike> found = new ArrayList<>();
        for (List<Known> some : byMark.values()) {
            if (some.size() < 2 || some.size() > COMMON) {
                continue;
            }
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    Known one = some.get(i);
                    Known other = some.get(j);
                    if (!one.as().application().equals(other.as().application())
                            && !settled.test(one, other)
                            && seen.add(Set.of(one.as(), other.as()))) {
                        Alike alike = compared(one, other);
                        if (alike.weight() >= ENOUGH) {
                            found.add(alike);
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparing((Alike alike) -> -alike.weight())
                .thenComparing(alike -> alike.one().name())
                .thenComparing(alike -> alike.one().as())
                .thenComparing(alike -> alike.other().as()));
        return found;
    }

    private static List<String> marks(Contact contact) {
        return Stream.of(
                        marked("address", address(contact)),
                        marked("number", number(contact)),
                        marked("name", fullName(contact)),
                        marked("initial", familyAndInitial(contact)))
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static String marked(String kind, String text) {
        return text.isEmpty() ? "" : kind + ' ' + text;
    }

    private static Alike compared(Known one, Known other) {
        Contact first = one.contact();
        Contact second = other.contact();
        List<String> evidence = new ArrayList<>();
        List<String> against = new ArrayList<>();
        int weight = 0;
        boolean sameName = !fullName(first).isEmpty() && fullName(first).equals(fullName(second));
        boolean nearName = !familyAndInitial(first).isEmpty()
                && familyAndInitial(first).equals(familyAndInitial(second))
                && (first.name().given() == null
                        || second.name().given() == null
                        || isInitial(first)
                        || isInitial(second));
        if (sameName) {
            weight += NAME;
            evidence.add("Both are called " + first.name().full() + ".");
        } else if (nearName) {
            weight += FAMILY_AND_INITIAL;
            evidence.add("The family name is the same, and the initial: "
                    + first.name().full() + ", " + second.name().full() + ".");
        } else {
            weight -= NAME;
            against.add("The names differ: " + one.name() + ", " + other.name() + ".");
        }
        if (!address(first).isEmpty() && address(first).equals(address(second))) {
            weight += ADDRESS;
            evidence.add("Both have the address " + first.email() + ".");
        } else if (!address(first).isEmpty() && !address(second).isEmpty()) {
            weight -= 1;
            against.add("They have two addresses: " + first.email() + ", " + second.email() + ".");
        }
        if (!number(first).isEmpty() && number(first).equals(number(second))) {
            weight += NUMBER;
            evidence.add("Both have the number " + first.phone() + ".");
        }
        if (plain(one.organization()).equals(plain(other.organization()))) {
            weight += ORGANIZATION;
            evidence.add("Both are with " + one.organization() + ".");
        } else {
            against.add("One is with " + one.organization() + ", the other with " + other.organization() + ".");
        }
        if (sameName && evidence.size() == 1) {
            evidence.add("Nothing but the name is the same, and many people share one.");
        }
        return new Alike(one, other, evidence, against, weight);
    }

    private static boolean isInitial(Contact contact) {
        return plain(contact.name().given()).length() == 1;
    }

    private static String address(Contact contact) {
        return contact.email() == null ? "" : contact.email().strip().toLowerCase(Locale.ROOT);
    }

    private static String number(Contact contact) {
        String digits = contact.phone() == null ? "" : contact.phone().replaceAll("\\D", "");
        return digits.length() < TELLING_DIGITS ? "" : digits.substring(digits.length() - TELLING_DIGITS);
    }

    private static String fullName(Contact contact) {
        String given = plain(contact.name().given());
        String family = plain(contact.name().family());
        return given.length() > 1 && !family.isEmpty() ? given + ' ' + family : "";
    }

    private static String familyAndInitial(Contact contact) {
        String given = plain(contact.name().given());
        String family = plain(contact.name().family());
        return given.isEmpty() || family.length() < 2
                ? ""
                : given.substring(0, given.offsetByCodePoints(0, 1)) + ' ' + family;
    }

    /** The letters and digits, without accents and case. */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        // most names need no decomposing, and there are thousands
        boolean ascii = text.chars().allMatch(letter -> letter < ASCII_END);
        String bare = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(Duplicates::isLetterOrNumber)
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLetterOrNumber(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }
}
