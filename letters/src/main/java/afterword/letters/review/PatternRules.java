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
import java.util.Objects;
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
    private final List<BitSet> patternsOf;
    private final Map<Pattern, Integer> places = new IdentityHashMap<>();
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
        for (int i = 0; i < patterns.size(); i++) {
            places.put(patterns.get(i), i);
        }
        index = new PatternIndex(patterns);
        patternsOf = rules.stream().map(this::places).toList();
    }

    private BitSet places(PatternRule rule) {
        BitSet own = new BitSet();
        rule.patterns().forEach(pattern -> own.set(Objects.requireNonNull(places.get(pattern))));
        return own;
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
        Span at = read.of(sentence.text(), () -> read(sentence)).get(rule);
        return at == null || !rule.follows(previous)
                ? Optional.empty()
                : Optional.of(new Span(sentence.start() + at.start(), sentence.start() + at.end()));
    }

    /** Every rule that matches, with its place from the sentence's start on. */
    private Map<PatternRule, Span> read(Sentence sentence) {
        BitSet candidates = index.candidates(sentence);
        Map<PatternRule, Span> found = new IdentityHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!candidates.intersects(patternsOf.get(i))) {
                continue;
            }
            PatternRule rule = rules.get(i);
            rule.findAmong(pattern -> candidates.get(places.getOrDefault(pattern, 0)), sentence)
                    .ifPresent(at ->
                            found.put(rule, new Span(at.start() - sentence.start(), at.end() - sentence.start())));
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
