package afterword.letters.review;

import afterword.letters.language.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what sentences should not say, by the pattern rules: one finding of a category for each sentence. */
final class StanceCheck implements Check {

    private final List<PatternRule> rules = PatternRules.shared().findings();

    @Override
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        boolean met = reading.application().met(reading.reader());
        for (List<Sentence> paragraph : reading.letter().paragraphs()) {
            Sentence previous = null;
            for (Sentence sentence : paragraph) {
                Set<Category> found = EnumSet.noneOf(Category.class);
                for (PatternRule rule : rules) {
                    Category category = rule.category();
                    boolean looked = category != null
                            && !found.contains(category)
                            && rule.concerns(reading.given().kind())
                            && (category != Category.CLAIMS_MEETING || !met);
                    if (looked) {
                        Optional<Finding> finding = rule.find(previous, sentence)
                                .map(span -> reading.finding(
                                        category, span, rule.message(), rule.suggestion(), rule.cites()));
                        finding.ifPresent(one -> {
                            findings.add(one);
                            found.add(category);
                        });
                    }
                }
                previous = sentence;
            }
        }
        return findings;
    }
}
