package afterword.letters.review;

import afterword.letters.language.Pattern;
import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What sentences say beyond the words of any rule: a linear classifier over the sentence's vector, the broad signs in
 * it and the rules that match. Its weights are learned from the corpus that stands beside the tests.
 */
final class LearnedStances {

    /** How much a sign weighs beside the numbers of a vector, before any is learned. */
    private static final double SIGN = 0.4;

    private static final List<Category> RULED = List.of(
            Category.COMPLAINT,
            Category.DEMAND,
            Category.DESPERATION,
            Category.NEGATIVITY,
            Category.ENTITLEMENT,
            Category.PAY,
            Category.FAMILIARITY,
            Category.CLAIMS_MEETING);

    private static final class Shared {
        static final LearnedStances INSTANCE = new LearnedStances(read());
    }

    private final List<Pattern> cues = RuleFiles.cues();
    private final List<PatternRule> rules = PatternRules.shared().findings().stream()
            .filter(rule -> rule.before().isEmpty())
            .toList();
    private final Map<String, double[]> weights;

    LearnedStances(Map<String, double[]> weights) {
        this.weights = weights;
    }

    static LearnedStances shared() {
        return Shared.INSTANCE;
    }

    /** How likely, from 0 to 1, {@code sentence} is of the label: a category's word, {@code meeting} or {@code interest}. */
    double score(String label, Sentence sentence) {
        return score(Objects.requireNonNull(weights.get(label), label), features(sentence));
    }

    /** The scores of all labels. */
    Map<String, Double> scores(Sentence sentence) {
        double[] features = features(sentence);
        Map<String, Double> scores = new LinkedHashMap<>();
        weights.forEach((label, learned) -> scores.put(label, score(learned, features)));
        return scores;
    }

    static double score(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The vector, then the signs, then whether a rule of each category matches. */
    double[] features(Sentence sentence) {
        double[] features = new double[SentenceVectors.LENGTH + cues.size() + RULED.size()];
        float[] vector = SentenceVectors.shared().of(sentence.text());
        for (int i = 0; i < vector.length; i++) {
            features[i] = vector[i];
        }
        int at = vector.length;
        for (Pattern cue : cues) {
            features[at++] = cue.matches(sentence) ? SIGN : 0;
        }
        for (Category category : RULED) {
            boolean ruled = rules.stream()
                    .anyMatch(rule -> rule.category() == category
                            && rule.find(null, sentence).isPresent());
            features[at++] = ruled ? SIGN : 0;
        }
        return features;
    }

    private static Map<String, double[]> read() {
        String name = "stances.txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LearnedStances.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return read(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the learned weights cannot be read", e);
        }
    }

    /** One label a line, with its weights and, last, what is added to them. */
    static Map<String, double[]> read(List<String> lines) {
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
            String label = words.remove(0);
            weights.put(label, words.stream().mapToDouble(Double::parseDouble).toArray());
        }
        return weights;
    }
}
