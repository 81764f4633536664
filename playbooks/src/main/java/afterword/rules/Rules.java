package afterword.rules;

import afterword.plan.Because;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The advice of the five articles by the ids that everything in the product cites: {@code S0-23} a rule, {@code P3} a level
 * of the precedence, {@code C-07} a conflict, {@code R-A} a reading, {@code ours} what no article says. Each file is read
 * when something of it is first asked for.
 */
public final class Rules {

    /** The id under which a step cites what no article says; its sentence stands where it is cited. */
    public static final String OURS = "ours";

    private static final List<String> SEEDS = List.of("S0", "S1", "S2", "S3", "S4");
    private static final Pattern OF_A_SEED = Pattern.compile("S[0-4]-[1-9][0-9]?");
    private static final Map<String, Seed> READ = new ConcurrentHashMap<>();

    private Rules() {}

    /** Whether something may cite {@code id} as its reason. */
    public static boolean isKnown(String id) {
        return id.equals(OURS) || find(id).isPresent();
    }

    /**
     * The sentence that says why, in our words: of a rule or a level of the precedence itself; of a conflict how the
     * balanced playbook settles it; of a reading how we read it.
     *
     * @throws IllegalArgumentException if there is no such id, or it is {@code ours}
     */
    public static String text(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                id.equals(OURS) ? "what is ours has its sentence where it is cited" : "no rule '" + id + "'"));
    }

    /** The rule of that id as the reason of something; throws as {@link #text}. */
    public static Because because(String id) {
        return new Because(id, text(id));
    }

    /** The article {@code S0} to {@code S4}. */
    public static Seed seed(String id) {
        if (!SEEDS.contains(id)) {
            throw new IllegalArgumentException("no article '" + id + "'");
        }
        return READ.computeIfAbsent(id, RuleFiles::seed);
    }

    /** All five articles. */
    public static List<Seed> seeds() {
        return SEEDS.stream().map(Rules::seed).toList();
    }

    /** All 131 rules, article by article. */
    public static List<Rule> all() {
        return seeds().stream().flatMap(seed -> seed.rules().stream()).toList();
    }

    /** The levels of the precedence, the weightiest first. */
    public static List<Precedence> precedence() {
        return Levels.ALL;
    }

    public static List<Conflict> conflicts() {
        return Conflicts.ALL;
    }

    /** How we read what can be read in more than one way. */
    public static List<Interpretation> readings() {
        return Readings.ALL;
    }

    private static Optional<String> find(String id) {
        if (OF_A_SEED.matcher(id).matches()) {
            return only(seed(id.substring(0, 2)).rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .map(Rule::text));
        }
        if (id.startsWith("P")) {
            return only(
                    precedence().stream().filter(level -> level.id().equals(id)).map(Precedence::text));
        }
        if (id.startsWith("C-")) {
            return only(conflicts().stream()
                    .filter(conflict -> conflict.id().equals(id))
                    .map(Conflict::balanced));
        }
        if (id.startsWith("R-")) {
            return only(readings().stream()
                    .filter(reading -> reading.id().equals(id))
                    .map(Interpretation::text));
        }
        return Optional.empty();
    }

    private static Optional<String> only(Stream<String> texts) {
        return texts.findFirst();
    }

    private static final class Levels {
        static final List<Precedence> ALL = RuleFiles.precedence();
    }

    private static final class Conflicts {
        static final List<Conflict> ALL = RuleFiles.conflicts();
    }

    private static final class Readings {
        static final List<Interpretation> ALL = RuleFiles.readings();
    }
}
