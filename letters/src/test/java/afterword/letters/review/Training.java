package afterword.letters.review;

import afterword.letters.review.Corpus.Example;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns the stances from the corpus: writes the weights, and a table of how well sentences of trades that were held
 * out are told apart. Run its main method after the corpus, the cues or the rules have changed.
 */
final class Training {

    static final List<String> LABELS = List.of(
            "complaint",
            "demand",
            "desperation",
            "negativity",
            "entitlement",
            "pay",
            "familiarity",
            "meeting",
            "interest");
    private static final int FOLDS = 6;
    private static final double[] THRESHOLDS = {0.35, 0.5, 0.65, 0.8, 0.9};

    private final List<Example> examples;
    private final double[][] features;

    Training(Corpus corpus) {
        examples = corpus.examples();
        LearnedStances stances = new LearnedStances(Map.of());
        features =
                examples.stream().map(Example::sentence).map(stances::features).toArray(double[][]::new);
    }

    /** @param args the folder of the weights, then the file of the table */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Training training = new Training(Corpus.read());
        Files.writeString(Path.of(args[0], "stances.txt"), training.written());
        Files.writeString(Path.of(args[1]), training.table());
    }

    /** The weights of a label, learned from the examples that {@code chosen} lets in. */
    double[] weights(String label, Predicate<Example> chosen) {
        int[] used = IntStream.range(0, features.length)
                .filter(i -> chosen.test(examples.get(i))
                        && !examples.get(i).unknown().contains(label)
                        && !examples.get(i).unknown().contains(label.equals("meeting") ? "claims-meeting" : label))
                .toArray();
        double[][] rows = new double[used.length][];
        boolean[] labels = new boolean[used.length];
        for (int i = 0; i < used.length; i++) {
            rows[i] = features[used[i]];
            labels[i] = examples.get(used[i]).labels().contains(label);
        }
        return Learning.weights(rows, labels);
    }

    /** The weights as {@link LearnedStances#read} takes them. */
    String written() {
        return LABELS.stream()
                .map(label -> label + " " + written(weights(label, example -> true)) + "\n")
                .collect(Collectors.joining());
    }

    private static String written(double[] weights) {
        return Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                .collect(Collectors.joining(" "));
    }

    /** Precision and recall of sentences, each label, whole trades held out. */
    String table() {
        List<String> trades =
                examples.stream().map(Example::trade).distinct().sorted().toList();
        StringBuilder table =
                new StringBuilder("# Sentences of held-out trades: precision / recall at a score of at least\n"
                        + String.format(Locale.ROOT, "%-12s %5s", "label", "n"));
        for (double threshold : THRESHOLDS) {
            table.append(String.format(Locale.ROOT, "  %-11s", String.valueOf(threshold)));
        }
        table.append('\n');
        for (String label : LABELS) {
            double[] scores = new double[features.length];
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                double[] weights = weights(label, example -> trades.indexOf(example.trade()) % FOLDS != held);
                for (int i = 0; i < scores.length; i++) {
                    if (trades.indexOf(examples.get(i).trade()) % FOLDS == held) {
                        scores[i] = LearnedStances.score(weights, features[i]);
                    }
                }
            }
            table.append(row(label, scores));
        }
        return table.toString();
    }

    private String row(String label, double[] scores) {
        List<Integer> judged = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (!examples.get(i).unknown().contains(label)) {
                judged.add(i);
            }
        }
        long all = judged.stream()
                .filter(i -> examples.get(i).labels().contains(label))
                .count();
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-12s %5d", label, all));
        for (double threshold : THRESHOLDS) {
            long found = judged.stream().filter(i -> scores[i] >= threshold).count();
            long right = judged.stream()
                    .filter(i ->
                            scores[i] >= threshold && examples.get(i).labels().contains(label))
                    .count();
            row.append(String.format(
                    Locale.ROOT, "  %.2f / %.2f", found == 0 ? 1 : (double) right / found, (double) right / all));
        }
        return row.append('\n').toString();
    }
}
