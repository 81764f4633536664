package afterword.letters.review;

import afterword.letters.language.Pattern;
import afterword.letters.language.PatternIndex;
import afterword.letters.language.Remembered;
import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What sentences say beyond the words of any rule: a linear classifier over the sentence's vector, the broad signs in
 * it, the rules that match, and its wording; for the stances, half and half with what the upper layers of the sentence
 * model were taught to hear. All are learned from the corpus that stands beside the tests. Sentences scored lately are
 * remembered, so that typing costs one sentence. Safe for many threads.
 */
final class LearnedStances {

    /** Before the signature of the corpus that was learned from, in the first line of the weights. */
    static final String LEARNED_FROM = "# learned from ";

    /** How much a sign or a run of words weighs beside the numbers of a vector, before any is learned. */
    static final double SIGN = 0.4;

    private static final int REMEMBERED = 4_000;

    /**
     * The categories whose rules are weighed; rules of others may change without learning again. They are the first
     * labels that are learned, in this order.
     */
    static final List<Category> RULED = List.of(
            Category.COMPLAINT,
            Category.DEMAND,
            Category.DESPERATION,
            Category.NEGATIVITY,
            Category.ENTITLEMENT,
            Category.PAY,
            Category.FAMILIARITY,
            Category.CLAIMS_MEETING);

    /**
     * The weights of every label.
     *
     * @param from the signature of the corpus they were learned from
     * @param signs by label: of the vector, the signs and the rules and, last, what is added to them
     * @param wording by run of words: the weight for each label, in the labels' order
     */
    record Weights(String from, Map<String, double[]> signs, Map<String, double[]> wording) {}

    private static final class Shared {
        static final LearnedStances INSTANCE = new LearnedStances(read());
    }

    private final List<Pattern> cues = RuleFiles.cues();
    private final PatternIndex index = new PatternIndex(cues);
    private final List<PatternRule> rules = PatternRules.shared().findings().stream()
            .filter(rule -> rule.before().isEmpty())
            .toList();
    private final List<String> labels;
    private final Weights weights;
    private final Remembered<Map<String, Double>> scored = new Remembered<>(REMEMBERED);

    LearnedStances(Weights weights) {
        this.weights = weights;
        this.labels = List.copyOf(weights.signs().keySet());
    }

    static LearnedStances shared() {
        return Shared.INSTANCE;
    }

    /** How likely, from 0 to 1, {@code sentence} is of the label: a category's word, {@code meeting} or {@code interest}. */
    double score(String label, Sentence sentence) {
        return Objects.requireNonNull(scores(sentence).get(label), label);
    }

    /** The scores of all labels. */
    Map<String, Double> scores(Sentence sentence) {
        return scored.of(sentence.text(), () -> scored(sentence));
    }

    private Map<String, Double> scored(Sentence sentence) {
        double[] features = features(sentence);
        float[] heard = SentenceVectors.ofSpeech().hear(sentence.text()).stances();
        double[] sums = new double[labels.size()];
        for (String run : Wording.of(sentence)) {
            double[] learned = weights.wording().get(run);
            if (learned != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += SIGN * learned[i];
                }
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            double[] signs = Objects.requireNonNull(weights.signs().get(labels.get(i)));
            double odds = sums[i] + sum(signs, features);
            scores.put(labels.get(i), likelihood(i < RULED.size() ? (odds + heard[i]) / 2 : odds));
        }
        return Map.copyOf(scores);
    }

    private static double sum(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    static double likelihood(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** The vector, then the signs, then whether a rule of each category matches. */
    double[] features(Sentence sentence) {
        double[] features = new double[SentenceVectors.LENGTH + cues.size() + RULED.size()];
        float[] vector = SentenceVectors.ofSpeech().of(sentence.text());
        for (int i = 0; i < vector.length; i++) {
            features[i] = vector[i];
        }
        int at = vector.length;
        BitSet candidates = index.candidates(sentence);
        for (int i = 0; i < cues.size(); i++) {
            features[at++] = candidates.get(i) && cues.get(i).matches(sentence) ? SIGN : 0;
        }
        for (Category category : RULED) {
            boolean ruled = rules.stream()
                    .anyMatch(rule -> rule.category() == category
                            && PatternRules.shared().find(rule, null, sentence).isPresent());
            features[at++] = ruled ? SIGN : 0;
        }
        return features;
    }

    private static Weights read() {
        List<String> signs = lines("stances.txt");
        return new Weights(
                signs.get(0).substring(LEARNED_FROM.length()),
                read(signs.subList(1, signs.size())),
                read(lines("stance-wording.txt")));
    }

    /** The signature of the corpus that the weights were learned from. */
    String learnedFrom() {
        return weights.from();
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LearnedStances.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the learned weights cannot be read", e);
        }
    }

    /** A label or a run of words a line, with its weights. */
    static Map<String, double[]> read(Collection<String> lines) {
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
            String label = words.remove(0);
            weights.put(label, words.stream().mapToDouble(Double::parseDouble).toArray());
        }
        return weights;
    }
}
