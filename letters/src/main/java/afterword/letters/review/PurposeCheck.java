package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Whether a letter does what its kind is for: thanks show interest and what the applicant can do, a check-in brings something new (S0-14, S2-13, S4-17). */
final class PurposeCheck implements Check {

    private static final double LIKELY = 0.5;

    private final PatternRules rules = PatternRules.shared();
    private final boolean learned;

    /** @param learned whether the learned stances are asked beside the rules */
    PurposeCheck(boolean learned) {
        this.learned = learned;
    }

    private boolean isLearned(String label, List<Sentence> sentences) {
        return learned
                && sentences.stream()
                        .anyMatch(sentence -> LearnedStances.shared().score(label, sentence) >= LIKELY);
    }

    @Override
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = reading.letter().sentences();
        if (reading.isThankYou()) {
            if (!rules.performs("interest", sentences) && !isLearned("interest", sentences)) {
                findings.add(reading.finding(
                        Category.NO_INTEREST,
                        reading.letter().whereMissing(),
                        "The letter does not say that you want the position.",
                        "Say in a sentence that you would like to be their "
                                + reading.application().position() + ".",
                        "S0-14"));
            }
            if (!rules.performs("evidence", sentences)) {
                findings.add(reading.finding(
                        Category.NO_QUALIFICATION,
                        reading.letter().whereMissing(),
                        "The letter says nothing of what you can do for them.",
                        "Add one piece of evidence: what you did, where, and what came of it.",
                        "S2-13"));
            }
        }
        if (reading.given().kind() == EntryKind.CHECK_IN) {
            List<Sentence> asking = sentences.stream()
                    .filter(sentence -> rules.performs("asks-status", sentence))
                    .toList();
            boolean news = sentences.stream()
                    .filter(sentence -> !asking.contains(sentence))
                    .anyMatch(sentence -> rules.performs("brings-news", sentence));
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
