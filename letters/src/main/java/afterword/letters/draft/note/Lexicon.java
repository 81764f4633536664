package afterword.letters.draft.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What single English words can be, and the forms of verbs.
 *
 * <p>The readings and how often each was met come from WordNet 3.1; irregular verbs and nouns that go without an
 * article are our own lists. A word that is not known reads as a noun.
 */
final class Lexicon {

    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING
    }

    /** A word as a form of a verb. */
    record Verb(String base, Set<Form> forms, int weight, boolean intransitiveOnly) {

        boolean is(Form form) {
            return forms.contains(form);
        }
    }

    private record Readings(
            int noun, int verb, int adjective, int adverb, boolean person, boolean objectless, boolean standsAlone) {
        static final Readings NONE = new Readings(-1, -1, -1, -1, false, false, false);
    }

    static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, Readings> words = new HashMap<>(60_000);
    private final Inflections inflections = new Inflections();
    private final Set<String> massNouns = new HashSet<>();

    Lexicon() {
        lines("words.txt").forEach(this::addWord);
        lines("mass.txt").forEach(line -> massNouns.addAll(List.of(line.split(" "))));
    }

    static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !(line.startsWith("# ") && !line.contains(" = ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void addWord(String line) {
        String[] fields = line.split(" ");
        int[] weights = {-1, -1, -1, -1};
        boolean person = false;
        boolean objectless = false;
        boolean standsAlone = false;
        for (int i = 1; i < fields.length; i++) {
            String field = fields[i];
            int end = field.length();
            while (!Character.isDigit(field.charAt(end - 1))) {
                end--;
            }
            String flags = field.substring(end);
            weights["nvar".indexOf(field.charAt(0))] = Integer.parseInt(field.substring(1, end));
            person |= flags.equals("p");
            objectless |= flags.equals("i");
            standsAlone |= flags.startsWith("i");
        }
        words.put(
                fields[0],
                new Readings(weights[0], weights[1], weights[2], weights[3], person, objectless, standsAlone));
    }

    private final Memory<Optional<Verb>> verbs = new Memory<>(this::findVerb);
    private final Memory<Integer> nounWeights = new Memory<>(this::weighNoun);
    private final Memory<Boolean> persons = new Memory<>(this::namesPerson);
    private final Memory<Boolean> masses = new Memory<>(this::namesMass);
    private final Memory<Boolean> plurals = new Memory<>(this::namesMany);
    private final Memory<String> singulars = new Memory<>(this::findSingular);
    /** What came of a verb and its particle is a name: mix-ups, hold-ups, drop-ins. */
    private static final Pattern OUTCOME = Pattern.compile("-(?:up|down|in|out|off|over|back)s?$");

    /** The verb that {@code word} is a form of, if any; of a hyphenated word its last part decides. */
    Optional<Verb> verb(String word) {
        return verbs.of(word);
    }

    private Optional<Verb> findVerb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && OUTCOME.matcher(lower).find()) {
            return Optional.empty();
        }
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            return simpleVerb(lower.substring(hyphen + 1))
                    .filter(verb -> verb.weight > 0)
                    .map(verb -> new Verb(
                            lower.substring(0, hyphen + 1) + verb.base(),
                            verb.forms,
                            verb.weight,
                            verb.intransitiveOnly));
        }
        return hyphen > 0 ? Optional.empty() : simpleVerb(lower);
    }

    private Optional<Verb> simpleVerb(String word) {
        EnumSet<Form> forms = EnumSet.noneOf(Form.class);
        Inflections.Irregular verb = inflections.ofForm(word);
        String base = null;
        if (verb != null) {
            base = verb.base();
            if (verb.past().equals(word)) {
                forms.add(Form.PAST);
            }
            if (verb.participle().equals(word)) {
                forms.add(Form.PARTICIPLE);
            }
            if (verb.ing().equals(word)) {
                forms.add(Form.ING);
            }
        }
        if (isBase(word) && (base == null || base.equals(word))) {
            forms.add(Form.BASE);
            base = word;
        }
        if (base == null && word.endsWith("s") && !word.endsWith("ss")) {
            base = stem(word, "s", "");
            if (base != null) {
                forms.add(Form.PRESENT);
            }
        }
        if (base == null && word.endsWith("ed")) {
            base = stem(word, "ed", "ed");
            if (base != null) {
                forms.add(Form.PAST);
                forms.add(Form.PARTICIPLE);
            }
        }
        if (base == null && word.endsWith("ing")) {
            base = stem(word, "ing", "ing");
            if (base != null) {
                forms.add(Form.ING);
            }
        }
        if (base == null) {
            return Optional.empty();
        }
        Readings readings = words.getOrDefault(base, Readings.NONE);
        return Optional.of(new Verb(
                base, forms, Math.max(readings.verb, inflections.isIrregular(base) ? 3 : 0), readings.objectless));
    }

    /** Whether the verb {@code base} can do without an object. */
    boolean standsAlone(String base) {
        return words.getOrDefault(base.substring(base.lastIndexOf('-') + 1), Readings.NONE).standsAlone;
    }

    /** Whether {@code word} is a verb as the dictionary has it. */
    boolean isBaseVerb(String word) {
        return isBase(word.toLowerCase(Locale.ROOT));
    }

    private boolean isBase(String word) {
        return words.getOrDefault(word, Readings.NONE).verb >= 0 || inflections.isIrregular(word);
    }

    private String stem(String word, String ending, String kind) {
        String cut = word.substring(0, word.length() - ending.length());
        List<String> candidates;
        if (kind.isEmpty()) {
            candidates = word.endsWith("ies")
                    ? List.of(word.substring(0, word.length() - 3) + "y", cut)
                    : word.endsWith("es") ? List.of(cut, word.substring(0, word.length() - 2)) : List.of(cut);
        } else {
            String y = cut.endsWith("i") ? cut.substring(0, cut.length() - 1) + "y" : cut;
            boolean doubled = cut.length() > 2 && cut.charAt(cut.length() - 1) == cut.charAt(cut.length() - 2);
            String single = doubled ? cut.substring(0, cut.length() - 1) : cut;
            candidates = List.of(y, cut + "e", cut, single);
        }
        for (String candidate : candidates) {
            if (candidate.length() > 1
                    && !candidate.equals("be")
                    && words.getOrDefault(candidate, Readings.NONE).verb >= 0) {
                if (!inflections.isIrregular(candidate) || kind.isEmpty() || inflections.hasRegularPast(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    String ing(String base) {
        return inflections.inflect(base, Form.ING);
    }

    String present(String base) {
        return inflections.inflect(base, Form.PRESENT);
    }

    String past(String base) {
        return inflections.inflect(base, Form.PAST);
    }

    String participle(String base) {
        return inflections.inflect(base, Form.PARTICIPLE);
    }

    int noun(String word) {
        return readings(word).noun;
    }

    int adjective(String word) {
        return readings(word).adjective;
    }

    int adverb(String word) {
        return readings(word).adverb;
    }

    /** The weight of {@code word} as a verb of any form, or -1. */
    int verbWeight(String word) {
        return verb(word).map(Verb::weight).orElse(-1);
    }

    /** The weight of {@code word} as a noun, singular or plural; 0 for words that nothing is known of. */
    int nounWeight(String word) {
        return nounWeights.of(word);
    }

    private int weighNoun(String word) {
        if (word.matches("(over|under|double|mis|out|cross|re|pre|hand)-[a-z]+")
                && verb(word).isPresent()) {
            return -1;
        }
        String lower = last(word);
        Readings own = readings(lower);
        if (own.noun >= 0) {
            return own.noun;
        }
        String singular = singular(lower);
        if (!singular.equals(lower) && readings(singular).noun >= 0) {
            return readings(singular).noun;
        }
        return words.containsKey(lower) || verb(lower).isPresent() ? -1 : 0;
    }

    /** The weight of {@code word} as anything but a noun, or -1. */
    int otherWeight(String word) {
        return Math.max(verbWeight(word), Math.max(adjective(word), adverb(word)));
    }

    boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.containsKey(lower)
                || words.containsKey(singular(lower))
                || verb(lower).isPresent();
    }

    boolean isPerson(String word) {
        return persons.of(word);
    }

    private boolean namesPerson(String word) {
        boolean agent = last(word).matches("leads?|candidates?|aiders?|volunteers?|trustees?|mentors?")
                || !isKnown(last(word)) && last(word).matches("[a-z]{4,}(er|or|ist|ian)s?");
        return agent
                || readings(singular(last(word))).person
                || last(word).matches(".*(men|women|folk|staff|people|parents)");
    }

    /** Whether {@code word} names what somebody is by trade or standing, as in "independent prescriber". */
    boolean isRole(String word) {
        return isPerson(word)
                && last(word)
                        .matches(
                                ".{2,}(er|or|ist|ian|man|woman|eer|ant)|nurse|fellow|member|associate|chef|cook|notary"
                                        + "|lead|candidate|aider|volunteer|trustee|mentor|speaker|reservist|midwife|apprentice|paramedic|pilot|judge|clerk|medic|coach|graduate|citizen|barista|aide|guide|bosun");
    }

    boolean isMass(String word) {
        return masses.of(word);
    }

    private boolean namesMass(String word) {
        String lower = last(word);
        return massNouns.contains(lower)
                || lower.matches(".*[a-z]{3}(ness|ism|ware)")
                || (lower.matches(".{4,}ing")
                        && !lower.matches(
                                "(building|meeting|ceiling|briefing|booking|opening|hearing|listing|filing|fitting|bearing|wedding|finding|painting|reading|warning|drawing)"));
    }

    boolean isPlural(String word) {
        return plurals.of(word);
    }

    private boolean namesMany(String word) {
        if (word.contains("-of-")) {
            return false;
        }
        if (word.matches("[A-Z]{2,}s")) {
            return true;
        }
        String lower = last(word);
        if (lower.matches(
                "(people|children|men|women|staff|mice|feet|teeth|geese|criteria|data|media|police|cattle|fish|crew)")) {
            return !lower.matches("(data|media|staff|crew)");
        }
        if (lower.matches("[a-z].*(women|men|children|people|folk)")) {
            return true;
        }
        return lower.length() > 2
                && !lower.matches("[^aeiouy]{2,}s")
                && !lower.endsWith("'s")
                && lower.endsWith("s")
                && !lower.matches(
                        ".*(ss|us|[^aeo]is|sis|(?<!clin|crit|med|com|mechan|top|rel|fabr|antibiot|cler|pic|tr)ics|news|gas|lens|series|means|species|always|perhaps)")
                && !lower.matches("(is|its|this|works|plus|yes)")
                && readings(lower).noun <= Math.max(2, readings(singular(lower)).noun);
    }

    String singular(String word) {
        return singulars.of(word);
    }

    private String findSingular(String word) {
        if (word.matches("(cal|hal|kni|lea|li|loa|hoo|shel|thie|wi|wol|sel|scar|shea)ves")) {
            String stem = word.substring(0, word.length() - 3);
            return stem + (word.matches("(kni|li|wi)ves") ? "fe" : "f");
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(sses|xes|ches|shes|zes)")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 2
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private Readings readings(String word) {
        return words.getOrDefault(last(word), Readings.NONE);
    }

    private static String last(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && hyphen < lower.length() - 1 ? lower.substring(hyphen + 1) : lower;
    }
}
