package afterword.mail.hear;

import afterword.letters.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns what sentences mean from those in {@code heard/sentences}, a file a voice: writes the weights that {@link
 * Likeness} reads, and a table of how well the sentences of a file that was held out are told apart. Run its main method
 * after sentences have changed.
 */
final class Training {

    private static final Map<String, String> CLASSES = Map.of(
            "O",
            "offer",
            "D",
            "decline",
            "N",
            "next-round",
            "W",
            "new-date",
            "H",
            "hold",
            "Q",
            "question",
            "A",
            "acknowledgement",
            "C",
            "unsure",
            "X",
            "none");

    private static final List<String> ORDER = List.of("O", "D", "N", "W", "H", "Q", "A", "C", "X");

    private static final int ROUNDS = 300;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.001;

    private record Example(String file, int meaning, float[] vector) {}

    private Training() {}

    /** @param args the folder of sentences, the file of the weights, the file of the table */
    public static void main(String[] args) throws IOException {
        List<Example> examples = read(Path.of(args[0]));
        Files.writeString(Path.of(args[1]), written(weights(examples)));
        Files.writeString(Path.of(args[2]), table(examples));
    }

    private static List<Example> read(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split("\t", 2);
                    if (fields.length == 2) {
                        examples.add(new Example(
                                file.getFileName().toString(),
                                ORDER.indexOf(fields[0]),
                                SentenceVectors.ofSpeech().of(Likeness.matter(fields[1]))));
                    }
                }
            }
        }
        return examples;
    }

    /** Softmax regression by Adam; rare meanings weigh more, by the root of how rare they are. */
    static double[][] weights(List<Example> examples) {
        int classes = ORDER.size();
        int length = SentenceVectors.LENGTH;
        double[] importance = importance(examples);
        double[][] weights = new double[classes][length + 1];
        double[][] mean = new double[classes][length + 1];
        double[][] square = new double[classes][length + 1];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = new double[classes][length + 1];
            for (Example example : examples) {
                double[] likely = likely(weights, example.vector());
                for (int k = 0; k < classes; k++) {
                    double miss = (likely[k] - (example.meaning() == k ? 1 : 0))
                            * importance[example.meaning()]
                            / examples.size();
                    for (int i = 0; i < length; i++) {
                        slope[k][i] += miss * Likeness.SCALE * example.vector()[i];
                    }
                    slope[k][length] += miss;
                }
            }
            double first = 1 - Math.pow(0.9, round);
            double second = 1 - Math.pow(0.999, round);
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i <= length; i++) {
                    double g = slope[k][i] + (i < length ? SHRINK * weights[k][i] : 0);
                    mean[k][i] = 0.9 * mean[k][i] + 0.1 * g;
                    square[k][i] = 0.999 * square[k][i] + 0.001 * g * g;
                    weights[k][i] -= STEP * (mean[k][i] / first) / (Math.sqrt(square[k][i] / second) + 1e-8);
                }
            }
        }
        return weights;
    }

    private static double[] importance(List<Example> examples) {
        double[] count = new double[ORDER.size()];
        examples.forEach(example -> count[example.meaning()]++);
        double sum = examples.stream()
                .mapToDouble(e -> 1 / Math.sqrt(count[e.meaning()]))
                .sum();
        double[] importance = new double[count.length];
        for (int k = 0; k < count.length; k++) {
            importance[k] = count[k] == 0 ? 0 : examples.size() / sum / Math.sqrt(count[k]);
        }
        return importance;
    }

    private static double[] likely(double[][] weights, float[] vector) {
        double[] scores = new double[weights.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            double score = 0;
            for (int i = 0; i < vector.length; i++) {
                score += weights[k][i] * vector[i];
            }
            scores[k] = score * Likeness.SCALE + weights[k][vector.length];
            most = Math.max(most, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    private static String written(double[][] weights) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < weights.length; k++) {
            text.append(CLASSES.get(ORDER.get(k)));
            for (double weight : weights[k]) {
                text.append(String.format(Locale.ROOT, " %.3f", weight));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String table(List<Example> examples) {
        List<String> files = examples.stream().map(Example::file).distinct().toList();
        int[] all = new int[ORDER.size()];
        int[] right = new int[ORDER.size()];
        int[] said = new int[ORDER.size()];
        int sure = 0;
        int surelyRight = 0;
        for (String file : files) {
            double[][] weights = weights(
                    examples.stream().filter(e -> !e.file().equals(file)).toList());
            for (Example example :
                    examples.stream().filter(e -> e.file().equals(file)).toList()) {
                double[] likely = likely(weights, example.vector());
                int best = 0;
                for (int k = 1; k < likely.length; k++) {
                    best = likely[k] > likely[best] ? k : best;
                }
                all[example.meaning()]++;
                said[best]++;
                right[best] += best == example.meaning() ? 1 : 0;
                sure += likely[best] >= 0.75 ? 1 : 0;
                surelyRight += likely[best] >= 0.75 && best == example.meaning() ? 1 : 0;
            }
        }
        StringBuilder table = new StringBuilder("# " + examples.size() + " sentences, each file held out in turn\n"
                + String.format(Locale.ROOT, "%-16s %5s %7s %9s%n", "meaning", "n", "heard", "precision"));
        int sum = 0;
        for (int k = 0; k < all.length; k++) {
            sum += right[k];
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %5d %7.2f %9.2f%n",
                    CLASSES.get(ORDER.get(k)),
                    all[k],
                    (double) right[k] / all[k],
                    (double) right[k] / Math.max(1, said[k])));
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "all %.3f; sure (0.75) of %.2f of them, and then right in %.3f%n",
                        (double) sum / examples.size(),
                        (double) sure / examples.size(),
                        (double) surelyRight / Math.max(1, sure)))
                .toString();
    }
}
