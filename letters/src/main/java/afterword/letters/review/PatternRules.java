package afterword.letters.review;

import afterword.letters.language.Pattern;
import afterword.letters.language.PatternIndex;
import afterword.letters.language.Remembered;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pattern rules at work: stances that are findings, and acts that other checks ask for. What was found in a
 * sentence is remembered, so that typing costs one sentence.
 */
final class PatternRules {

    private static final int REMEMBERED = 4_000;

    private static final class Shared {
        static final PatternRules INSTANCE = new PatternRules(RuleFiles.all());
    }

    private final List<PatternRule> rules;
    private final List<PatternRule> findings;
    private final List<PatternRule> slips;
    private final Map<String, List<PatternRule>> acts;
    private final PatternIndex index;

    /** Where the patterns of each rule begin in the index: those that match, then those that spare. */
    private final int[] places;

    /** What was read last, which is asked for once a rule. */
    private volatile Known last = new Known("", Map.of());

    /** The rules that match a text. */
    private record Known(String text, Map<PatternRule, Span> found) {}

    private final Remembered<Map<PatternRule, Span>> read = new Remembered<>(REMEMBERED);

    private PatternRules(List<PatternRule> rules) {
        this.rules = rules;
        findings = rules.stream()
                .filter(rule -> rule.category() != null && rule.category() != Category.GRAMMAR)
                .toList();
        slips = rules.stream()
                .filter(rule -> rule.category() == Category.GRAMMAR)
                .toList();
        acts = rules.stream()
                .filter(rule -> rule.act() != null)
                .collect(Collectors.groupingBy(rule -> String.valueOf(rule.act())));
        List<Pattern> patterns = rules.stream()
                .flatMap(rule -> Stream.concat(rule.patterns().stream(), rule.unless().stream()))
                .toList();
        index = new PatternIndex(patterns);
        places = new int[rules.size()];
        for (int i = 1; i < places.length; i++) {
            PatternRule before = rules.get(i - 1);
            places[i] =
                    places[i - 1] + before.patterns().size() + before.unless().size();
        }
    }

    static PatternRules shared() {
        return Shared.INSTANCE;
    }

    /** The rules whose matches are findings of what a sentence means. */
    List<PatternRule> findings() {
        return findings;
    }

    /** The rules that find slips of grammar. */
    List<PatternRule> slips() {
        return slips;
    }

    /** Where {@code sentence} says what the rule finds, given the sentence before. */
    Optional<Span> find(PatternRule rule, @Nullable Sentence previous, Sentence sentence) {
        Span at = known(sentence).get(rule);
        return at == null || !rule.follows(previous)
                ? Optional.empty()
                : Optional.of(new Span(sentence.start() + at.start(), sentence.start() + at.end()));
    }

    private Map<PatternRule, Span> known(Sentence sentence) {
        Known known = last;
        if (!known.text().equals(sentence.text())) {
            known = new Known(sentence.text(), read.of(sentence.text(), () -> read(sentence)));
            last = known;
        }
        return known.found();
    }

    /** Every rule that matches, with its place from the sentence's start on. */
    private Map<PatternRule, Span> read(Sentence sentence) {
        BitSet candidates = index.candidates(sentence);
        Map<PatternRule, Span> found = new IdentityHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            PatternRule rule = rules.get(i);
            int first = places[i];
            int candidate = candidates.nextSetBit(first);
            if (candidate >= 0 && candidate < first + rule.patterns().size()) {
                rule.findAmong(at -> candidates.get(first + at), sentence)
                        .ifPresent(at ->
                                found.put(rule, new Span(at.start() - sentence.start(), at.end() - sentence.start())));
            }
        }
        return found;
    }

    /** Whether {@code sentence} performs the act of that name. */
    boolean performs(String act, Sentence sentence) {
        List<PatternRule> rules = acts.get(act);
        if (rules == null) {
            throw new IllegalArgumentException("no act '" + act + "'; there are " + acts.keySet());
        }
        return rules.stream().anyMatch(rule -> find(rule, null, sentence).isPresent());
    }

    boolean performs(String act, List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> performs(act, sentence));
    }
}
