package afterword.letters.review;

import afterword.letters.language.Remembered;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import afterword.letters.slips.Slip;
import afterword.letters.slips.Slips;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Slips of grammar that are wrong in every English, by the rules and by what takes more than a run of words (S1-5). */
final class GrammarCheck implements Check {

    private static final int REMEMBERED = 4_000;

    private final List<PatternRule> rules = PatternRules.shared().slips();
    private final Remembered<Optional<Slip>> read = new Remembered<>(REMEMBERED);

    @Override
    public List<Finding> check(Reading reading) {
        return reading.letter().sentences().stream()
                .flatMap(sentence -> Stream.of(sentence)
                        .flatMap(one -> Stream.concat(byRule(reading, one).stream(), byParts(reading, one).stream()))
                        .limit(1))
                .toList();
    }

    private Optional<Finding> byRule(Reading reading, Sentence sentence) {
        return rules.stream()
                .flatMap(rule -> PatternRules.shared().find(rule, null, sentence).stream()
                        .filter(at -> !Quotation.holds(sentence, at))
                        .map(at ->
                                reading.finding(Category.GRAMMAR, at, rule.message(), rule.suggestion(), rule.cites())))
                .findFirst();
    }

    private Optional<Finding> byParts(Reading reading, Sentence sentence) {
        return read.of(sentence.text(), () -> Slips.in(sentence).map(slip -> from(slip, -sentence.start())))
                .map(slip -> from(slip, sentence.start()))
                .map(slip -> reading.finding(Category.GRAMMAR, slip.at(), slip.message(), slip.suggestion(), "S1-5"));
    }

    private static Slip from(Slip slip, int moved) {
        return new Slip(
                new Span(slip.at().start() + moved, slip.at().end() + moved), slip.message(), slip.suggestion());
    }
}
