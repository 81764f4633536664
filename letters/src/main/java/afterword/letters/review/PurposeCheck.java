package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Clauses;
import afterword.letters.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a letter does what its kind is for: thanks show interest and what the applicant can do, a check-in brings something new (S0-14, S2-13, S4-17). */
final class PurposeCheck implements Check {

    /** Interest is seldom wanting, so that little shows it. */
    private static final double SOME_INTEREST = 0.25;

    private static final double LIKELY = 0.5;

    /** Below this likelihood what looks like news is none. */
    private static final double ACCIDENT = 0.12;

    /** From this likelihood on, no rule is needed to see news. */
    private static final double NEWS = 0.45;

    private final PatternRules rules = PatternRules.shared();
    private final boolean learned;

    /** @param learned whether the learned stances are asked beside the rules */
    PurposeCheck(boolean learned) {
        this.learned = learned;
    }

    private boolean isLearned(String label, List<Sentence> sentences, double likelihood) {
        return learned
                && sentences.stream()
                        .flatMap(sentence -> Stream.concat(Stream.of(sentence), Clauses.of(sentence).stream()))
                        .anyMatch(sentence -> LearnedStances.shared().score(label, sentence) >= likelihood);
    }

    private boolean asks(Sentence sentence) {
        return rules.performs("asks-status", sentence) || isLearned("status", List.of(sentence), LIKELY);
    }

    private boolean bringsNews(Sentence sentence) {
        boolean ruled =
                rules.performs("brings-news", sentence) && (!learned || isLearned("news", List.of(sentence), ACCIDENT));
        return ruled || isLearned("news", List.of(sentence), NEWS);
    }

    @Override
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = reading.letter().sentences();
        if (reading.isThankYou()) {
            if (!rules.performs("interest", sentences) && !isLearned("interest", sentences, SOME_INTEREST)) {
                findings.add(reading.finding(
                        Category.NO_INTEREST,
                        reading.letter().whereMissing(),
                        "The letter does not say that you want the position.",
                        "Say in a sentence that you would like to be their "
                                + reading.application().position() + ".",
                        "S0-14"));
            }
            if (!rules.performs("evidence", sentences) && !isLearned("evidence", sentences, LIKELY)) {
                findings.add(reading.finding(
                        Category.NO_QUALIFICATION,
                        reading.letter().whereMissing(),
                        "The letter says nothing of what you can do for them.",
                        "Add one piece of evidence: what you did, where, and what came of it.",
                        "S2-13"));
            }
        }
        if (reading.given().kind() == EntryKind.CHECK_IN) {
            List<Sentence> asking = sentences.stream().filter(this::asks).toList();
            boolean news = sentences.stream()
                    .filter(sentence -> !asking.contains(sentence))
                    .anyMatch(this::bringsNews);
            if (!asking.isEmpty() && !news) {
                findings.add(reading.finding(
                        Category.STILL_AVAILABLE,
                        new afterword.letters.language.Span(
                                asking.get(0).start(),
                                asking.get(asking.size() - 1).end()),
                        "The letter only asks whether there is news, and brings none.",
                        "Bring something: what you learned since, an idea, a page they would read. Then ask.",
                        "S4-17"));
            }
        }
        return findings;
    }
}
