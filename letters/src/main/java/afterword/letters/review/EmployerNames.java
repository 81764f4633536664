package afterword.letters.review;

import afterword.letters.language.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of employers: this one's, those that are tracked, and strange ones, by every form a letter may use. */
final class EmployerNames {

    private static final int SHORTEST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** "Unfortunately I" is no firm. */
    private static final Pattern ONESELF = Pattern.compile("\\bI\\b");

    /** St. Brigid's is also Brigid. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private final Set<String> kinds = WordList.set(EmployerNames.class, "kinds-of-firm.txt");
    private final Set<String> notFirms = WordList.set(EmployerNames.class, "not-firms.txt");

    /** Other employers by every name they go by; those that share their name with this one are left out. */
    Stream<String> tracked(Reading reading) {
        Set<String> own = own(reading);
        return reading.given().tracked().stream()
                .filter(name -> mayStand(name, reading))
                .filter(name -> !own.containsAll(Names.words(Names.plain(name))))
                .flatMap(name -> Stream.of(name, shortForm(name, own)))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Whether a name can stand in the letter in any form: of hundreds that are tracked hardly one does, and looking takes long. */
    private static boolean mayStand(String name, Reading reading) {
        Matcher word = WORD.matcher(name);
        return !reading.given().attachments().isEmpty()
                || !word.find()
                || word.group().equals("and")
                || reading.given().text().contains(word.group());
    }

    private @Nullable String shortForm(String name, Set<String> own) {
        String first = name.split("\\s+")[0];
        String plain = Names.plain(first);
        boolean telling = first.length() >= SHORTEST
                && name.contains(" ")
                && !own.contains(plain)
                && !kinds.contains(plain)
                && !notFirms.contains(plain);
        return telling ? first : null;
    }

    /** A name as it may be written: blanks, apostrophes and the ampersand in any way. */
    static Pattern written(String name) {
        String words = Arrays.stream(name.split("\\s+"))
                .map(word -> word.equals("&") || word.equals("and")
                        ? "(?:&|and)"
                        : Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?u)(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}-])");
    }

    /** Whether a name in capitals belongs to nobody and nothing that the application knows. */
    boolean isStrange(String name, Set<String> known) {
        List<String> words = Names.words(Names.plain(name)).stream()
                .filter(word -> word.length() > 1 && !kinds.contains(word))
                .toList();
        return !words.isEmpty()
                && !ONESELF.matcher(name).find()
                && words.stream().noneMatch(word -> known.contains(word) || notFirms.contains(word))
                && words.stream()
                        .noneMatch(word ->
                                known.stream().anyMatch(own -> own.length() > SHORTEST && word.startsWith(own)));
    }

    /**
     * The same of a name of several words: one of them may be a word of the trade, as long as none is of this house or its
     * people.
     */
    boolean isStrange(String name, Set<String> known, Set<String> people) {
        List<String> words = Names.words(Names.plain(name)).stream()
                .filter(word -> word.length() > 1 && !kinds.contains(word))
                .toList();
        return !words.isEmpty()
                && !ONESELF.matcher(name).find()
                && words.stream().noneMatch(word -> people.contains(word) || notFirms.contains(word))
                && words.stream()
                        .noneMatch(word ->
                                people.stream().anyMatch(own -> own.length() > SHORTEST && word.startsWith(own)))
                && words.stream().anyMatch(word -> !known.contains(word));
    }

    /** Whether a name ends as those of firms do: {@code Hollin Works}. */
    boolean isFirm(String name) {
        List<String> words = Names.words(Names.plain(name));
        return !words.isEmpty() && kinds.contains(words.get(words.size() - 1));
    }

    /** The words of this employer's names, of the position and of everybody's who is named in the application. */
    static Set<String> people(Reading reading) {
        Set<String> people = own(reading);
        people.addAll(Names.words(Names.plain(reading.application().position())));
        reading.application().contacts().values().forEach(contact -> {
            people.addAll(Names.words(Names.given(contact)));
            people.addAll(Names.words(Names.family(contact)));
        });
        if (reading.application().applicant() != null) {
            people.addAll(Names.words(
                    Names.plain(reading.application().applicant().name().full())));
        }
        return people;
    }

    /** The words of this employer's names: the company, the agency, the houses of its people. */
    static Set<String> own(Reading reading) {
        Set<String> own =
                new HashSet<>(Names.words(Names.plain(reading.application().company())));
        own.addAll(Names.words(
                Names.plain(POSSESSIVE.matcher(reading.application().company()).replaceAll(""))));
        if (reading.application().agency() != null) {
            own.addAll(Names.words(Names.plain(reading.application().agency().name())));
        }
        reading.application().contacts().values().stream()
                .map(contact -> contact.organization())
                .filter(Objects::nonNull)
                .forEach(organization -> own.addAll(Names.words(Names.plain(organization))));
        return own;
    }

    /** Every word that the application holds. */
    static Set<String> known(Reading reading) {
        Set<String> known = own(reading);
        known.addAll(Names.words(Names.plain(reading.application().position())));
        reading.application().contacts().values().forEach(contact -> {
            known.addAll(Names.words(Names.given(contact)));
            known.addAll(Names.words(Names.family(contact)));
            known.addAll(contact.title() == null ? List.of() : Names.words(Names.plain(contact.title())));
        });
        if (reading.application().applicant() != null) {
            reading.application()
                    .applicant()
                    .strengths()
                    .forEach(strength -> known.addAll(Names.words(Names.plain(strength))));
        }
        reading.allNotes().forEach(note -> known.addAll(Names.words(Names.plain(note))));
        return known;
    }
}
