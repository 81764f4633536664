package afterword.contacts;

import afterword.application.PersonName;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts that a name given as one string may have, to be confirmed by somebody who knows: a name is never guessed silently.
 *
 * @param stated whether the string itself tells the parts, as {@code Rivera, Elena} does
 */
public record ProposedName(PersonName name, boolean stated) {

    private static final int LONGEST = 200;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
    private static final Set<String> PREFIXES = Set.of(
            "dr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "mx",
            "miss",
            "sir",
            "dame",
            "rev",
            "judge",
            "herr",
            "frau",
            "dipl.-ing",
            "ing",
            "mag",
            "mme",
            "m",
            "sr",
            "sra",
            "professor",
            "doctor");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "mba", "cpa", "pe", "dds");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu",
            "zur", "al", "el", "bin", "ibn", "st.", "saint", "af", "av");

    /** The likeliest parts of {@code written}; nothing where there is nothing to go by. */
    public static Optional<ProposedName> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String name = IN_BRACKETS
                .matcher(written)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.isEmpty() || name.contains("@") || name.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Optional.of(spaced(name));
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (isSuffix(after)) {
            ProposedName plain = spaced(before);
            return Optional.of(new ProposedName(
                    new PersonName(plain.name.prefix(), plain.name.given(), plain.name.family(), after, null), false));
        }
        if (before.isEmpty() || after.isEmpty() || after.contains(",")) {
            return Optional.empty();
        }
        List<String> given = words(after);
        String prefix = takePrefix(given);
        return Optional.of(new ProposedName(
                new PersonName(prefix, given.isEmpty() ? null : String.join(" ", given), before, null, null), true));
    }

    private static ProposedName spaced(String name) {
        List<String> words = words(name);
        String prefix = takePrefix(words);
        String suffix =
                words.size() > 2 && isSuffix(words.get(words.size() - 1)) ? words.remove(words.size() - 1) : null;
        if (words.size() < 2 || !isWestern(name)) {
            // one word may be either part, and elsewhere the family name may come first: it stays whole
            String whole = words.isEmpty() ? name : String.join(" ", words);
            return new ProposedName(new PersonName(prefix, whole, null, suffix, null), false);
        }
        int family = words.size() - 1;
        for (int i = 1; i < words.size() - 1; i++) {
            if (PARTICLES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                family = i;
                break;
            }
        }
        return new ProposedName(
                new PersonName(
                        prefix,
                        String.join(" ", words.subList(0, family)),
                        String.join(" ", words.subList(family, words.size())),
                        suffix,
                        null),
                false);
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.split(" ")));
    }

    private static @org.jspecify.annotations.Nullable String takePrefix(List<String> words) {
        List<String> prefix = new ArrayList<>();
        while (words.size() > 1 && PREFIXES.contains(bare(words.get(0)))) {
            prefix.add(words.remove(0));
        }
        return prefix.isEmpty() ? null : String.join(" ", prefix);
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(bare(word));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    /** Whether the order of its parts is likely given name first. */
    private static boolean isWestern(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(script -> script == UnicodeScript.LATIN
                        || script == UnicodeScript.GREEK
                        || script == UnicodeScript.CYRILLIC);
    }
}
