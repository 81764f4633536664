package afterword.letters.review;

import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence among its neighbours in the paragraph. Heard together, two sentences may say what neither says alone ("You never leave people
 * hanging, you told me. I have been hanging for a month."), and one may show that the other is not meant as it sounds.
 *
 * @param previous the sentence before; absent at the start of a paragraph
 * @param next the sentence after; absent at its end
 */
record Context(
        @Nullable Sentence previous,
        Sentence sentence,
        @Nullable Sentence next) {

    /** From this likelihood on, two sentences mean together what neither says: of some 900 letters one has such a pair that does not. */
    private static final double SURE_TOGETHER = 0.97;

    /** Below this likelihood in either sentence of a thank-you, where reproaches are rare, the two are not heard together. */
    private static final double WORTH_HEARING = 0.02;

    /**
     * Heard with a neighbour, what is meant ill stays at least so likely: in strangers' letters every true stance that was not sure by itself did,
     * and every false one fell below.
     */
    private static final double NOT_TOGETHER = 0.02;

    /** The same of what is told of others, and of pay, which often stands among kind words. */
    private static final double NOT_TOGETHER_IN_PASSING = 0.005;

    /** The same after a question, which makes a reproach unlikely. */
    private static final double NOT_AFTER_A_QUESTION = 0.05;

    /** From this likelihood on, a sentence means what it says whatever stands beside it. */
    private static final double SURE_BY_ITSELF = 0.97;

    /** What is said by setting one sentence beside another. */
    private static final Set<Category> TOLD_TOGETHER = EnumSet.of(Category.COMPLAINT, Category.DEMAND);

    /** What is said in a tone that the neighbours share. */
    private static final Set<Category> IN_TONE = EnumSet.of(
            Category.COMPLAINT,
            Category.DEMAND,
            Category.DESPERATION,
            Category.NEGATIVITY,
            Category.ENTITLEMENT,
            Category.PAY);

    /** What the sentence says only together with the one before. */
    Set<Category> together(Reading reading) {
        Set<Category> said = EnumSet.noneOf(Category.class);
        if (previous == null || !isWorthHearing(reading, previous)) {
            return said;
        }
        scores(reading, previous, sentence).forEach((category, score) -> {
            boolean told = TOLD_TOGETHER.contains(category) && score >= SURE_TOGETHER;
            boolean own = category == Category.DEMAND && (sentence.isQuestion() || OwnPart.isTaken(previous));
            if (told && !own) {
                said.add(category);
            }
        });
        return said;
    }

    /** Whether the neighbours show that the sentence is not meant so, for all that it is {@code alone} likely. */
    boolean takesBack(Reading reading, Category category, double alone) {
        if (!IN_TONE.contains(category)) {
            return false;
        }
        if (previous != null
                && previous.isQuestion()
                && score(reading, category, previous, sentence) < NOT_AFTER_A_QUESTION) {
            return true;
        }
        double least =
                category == Category.NEGATIVITY || category == Category.PAY ? NOT_TOGETHER_IN_PASSING : NOT_TOGETHER;
        boolean heard = Stream.of(previous, next)
                .filter(Objects::nonNull)
                .anyMatch(neighbour -> !PatternRules.shared().performs("thanks", neighbour));
        return heard
                && alone < SURE_BY_ITSELF
                && (previous == null || isThanks(previous) || score(reading, category, previous, sentence) < least)
                && (next == null || isThanks(next) || score(reading, category, sentence, next) < least);
    }

    /** Thanks beside a reproach show nothing. */
    private static boolean isThanks(Sentence neighbour) {
        return PatternRules.shared().performs("thanks", neighbour);
    }

    private boolean isWorthHearing(Reading reading, Sentence before) {
        return !reading.isThankYou()
                || Stream.of(before, sentence)
                        .anyMatch(one -> scores(reading, one).entrySet().stream()
                                .anyMatch(entry ->
                                        TOLD_TOGETHER.contains(entry.getKey()) && entry.getValue() >= WORTH_HEARING));
    }

    private static double score(Reading reading, Category category, Sentence one, Sentence other) {
        return Objects.requireNonNull(scores(reading, one, other).get(category), category.word());
    }

    private static Map<Category, Double> scores(Reading reading, Sentence one, Sentence other) {
        String text =
                Quotation.without(one).text() + " " + Quotation.without(other).text();
        return scores(reading, English.shared().sentence(text, 0, text.length()));
    }

    private static Map<Category, Double> scores(Reading reading, Sentence text) {
        Map<String, Double> all = LearnedStances.shared().scores(Quotation.without(text));
        Map<Category, Double> scores = new EnumMap<>(Category.class);
        IN_TONE.forEach(category -> scores.put(
                category,
                Occasions.weigh(
                        category,
                        reading.given().kind(),
                        Objects.requireNonNull(all.get(category.word()), category.word()))));
        return scores;
    }
}
