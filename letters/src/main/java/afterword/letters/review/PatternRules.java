package afterword.letters.review;

import afterword.letters.language.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pattern rules at work: stances that are findings, and acts that other checks ask for. */
final class PatternRules {

    private static final class Shared {
        static final PatternRules INSTANCE = new PatternRules(RuleFiles.all());
    }

    private final List<PatternRule> findings;
    private final Map<String, List<PatternRule>> acts;

    private PatternRules(List<PatternRule> rules) {
        findings = rules.stream().filter(rule -> rule.category() != null).toList();
        acts = rules.stream()
                .filter(rule -> rule.act() != null)
                .collect(Collectors.groupingBy(rule -> String.valueOf(rule.act())));
    }

    static PatternRules shared() {
        return Shared.INSTANCE;
    }

    List<PatternRule> findings() {
        return findings;
    }

    /** Whether {@code sentence} performs the act of that name. */
    boolean performs(String act, Sentence sentence) {
        List<PatternRule> rules = acts.get(act);
        if (rules == null) {
            throw new IllegalArgumentException("no act '" + act + "'; there are " + acts.keySet());
        }
        return rules.stream().anyMatch(rule -> rule.find(null, sentence).isPresent());
    }

    boolean performs(String act, List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> performs(act, sentence));
    }
}
