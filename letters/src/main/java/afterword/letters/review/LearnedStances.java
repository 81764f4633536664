package afterword.letters.review;

import afterword.letters.language.Remembered;
import afterword.letters.language.Sentence;
import afterword.letters.language.Speech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What sentences say beyond the words of any rule: what the taught model hears, and beside it the sentence's wording, each
 * run of one or two words with a weight of its own. Both are learned from the corpus that stands beside the tests.
 * Sentences scored lately are remembered, so that typing costs one sentence. Safe for many threads.
 */
final class LearnedStances {

    /** Before the signature of the corpus that was learned from, in the first line of the weights. */
    static final String LEARNED_FROM = "# learned from ";

    /** How much the wording says beside what the model hears, in log-odds: chosen on sentences of trades held out. */
    static final double BESIDE = 0.5;

    static final String WEIGHTS = "stance-wording.txt";
    private static final int REMEMBERED = 4_000;

    /**
     * The weights of the wording.
     *
     * @param from the signature of the corpus they were learned from
     * @param runs by run of words: what it adds to the log-odds of each stance, in the order of {@link Speech#STANCES}
     */
    record Weights(String from, Map<String, float[]> runs) {}

    private static final class Shared {
        static final LearnedStances INSTANCE = new LearnedStances(read());
    }

    private final Weights weights;
    private final Remembered<Map<String, Double>> scored = new Remembered<>(REMEMBERED);

    private LearnedStances(Weights weights) {
        this.weights = weights;
    }

    static LearnedStances shared() {
        return Shared.INSTANCE;
    }

    /** How likely, from 0 to 1, {@code sentence} is of the label: one of {@link Speech#STANCES}. */
    double score(String label, Sentence sentence) {
        return Objects.requireNonNull(scores(sentence).get(label), label);
    }

    /** The scores of all labels. */
    Map<String, Double> scores(Sentence sentence) {
        return scored.of(sentence.text(), () -> scored(sentence));
    }

    private Map<String, Double> scored(Sentence sentence) {
        float[] heard = Speech.shared().hear(sentence.text()).stances();
        double[] worded = new double[heard.length];
        for (String run : Wording.of(sentence)) {
            float[] learned = weights.runs().get(run);
            for (int i = 0; learned != null && i < worded.length; i++) {
                worded[i] += learned[i];
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < worded.length; i++) {
            scores.put(Speech.STANCES.get(i), likelihood(heard[i] + BESIDE * worded[i]));
        }
        return Map.copyOf(scores);
    }

    static double likelihood(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The signature of the corpus that the weights were learned from. */
    String learnedFrom() {
        return weights.from();
    }

    private static Weights read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LearnedStances.class.getResourceAsStream(WEIGHTS), WEIGHTS),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().toList();
            Map<String, float[]> runs = new HashMap<>();
            lines.stream().skip(1).forEach(line -> read(line, runs));
            return new Weights(lines.get(0).substring(LEARNED_FROM.length()), runs);
        } catch (IOException e) {
            throw new UncheckedIOException("the learned weights cannot be read", e);
        }
    }

    /** A run of words, then the labels it speaks for or against: {@code sadly complaint=0.61 pay=-0.32}. */
    private static void read(String line, Map<String, float[]> runs) {
        String[] fields = line.split(" ");
        float[] learned = new float[Speech.STANCES.size()];
        for (int i = 1; i < fields.length; i++) {
            int equals = fields[i].lastIndexOf('=');
            learned[Speech.STANCES.indexOf(fields[i].substring(0, equals))] =
                    Float.parseFloat(fields[i].substring(equals + 1));
        }
        runs.put(fields[0], learned);
    }
}
