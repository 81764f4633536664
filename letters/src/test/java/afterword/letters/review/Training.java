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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the stances from the corpus: writes the weights, and a table of how well sentences of trades that were held
 * out are told apart. Run its main method after the corpus, the cues or the rules have changed.
 */
final class Training {

    /** What is learned of whole letters' sentences in every trade. */
    static final List<String> STANCES = List.of(
            "complaint",
            "demand",
            "desperation",
            "negativity",
            "entitlement",
            "pay",
            "familiarity",
            "meeting",
            "interest");

    static final List<String> LABELS = Stream.concat(
                    STANCES.stream(), Stream.of("evidence", "news", "status", "employer"))
            .toList();
    private static final int FOLDS = 3;
    private static final double NEXT_TO_NOTHING = 0.05;
    private static final double[] THRESHOLDS = {0.35, 0.5, 0.65, 0.8, 0.9};

    private final Corpus corpus;
    private final List<Example> examples;
    private final List<String> runs;
    private final Learning.Features[] features;

    Training(Corpus corpus) {
        this.corpus = corpus;
        examples = corpus.examples();
        List<Set<String>> wordings =
                examples.stream().map(Example::sentence).map(Wording::of).toList();
        Map<String, Long> counts = wordings.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        runs = counts.keySet().stream()
                .filter(run -> counts.get(run) > 1)
                .sorted()
                .toList();
        Map<String, Integer> places =
                IntStream.range(0, runs.size()).boxed().collect(Collectors.toMap(runs::get, Function.identity()));
        LearnedStances stances = new LearnedStances(new LearnedStances.Weights("", Map.of(), Map.of()));
        features = IntStream.range(0, examples.size())
                .parallel()
                .mapToObj(i -> new Learning.Features(
                        stances.features(examples.get(i).sentence()),
                        wordings.get(i).stream()
                                .filter(places::containsKey)
                                .mapToInt(places::get)
                                .toArray()))
                .toArray(Learning.Features[]::new);
    }

    /** @param args the folder of the weights, then, where the table is wanted too (some minutes), its file */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Training training = new Training(Corpus.read());
        training.write(Path.of(args[0]));
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), training.table());
        }
    }

    /** The weights of a label, learned from the examples that {@code chosen} lets in. */
    double[] weights(String label, Predicate<Example> chosen) {
        int[] used = IntStream.range(0, features.length)
                .filter(i -> chosen.test(examples.get(i))
                        && !examples.get(i).unknown().contains(label)
                        && !examples.get(i).unknown().contains(label.equals("meeting") ? "claims-meeting" : label))
                .toArray();
        Learning.Features[] rows =
                Arrays.stream(used).mapToObj(i -> features[i]).toArray(Learning.Features[]::new);
        boolean[] labels = new boolean[used.length];
        for (int i = 0; i < used.length; i++) {
            labels[i] = examples.get(used[i]).labels().contains(label);
        }
        return Learning.weights(rows, runs.size(), labels);
    }

    /** What the weights make of the {@code i}th example. */
    double score(double[] weights, int i) {
        return LearnedStances.likelihood(Learning.sum(weights, features[i]));
    }

    /** The weights as {@link LearnedStances#read} takes them; runs of words that weigh next to nothing are left out. */
    void write(Path folder) throws IOException {
        List<double[]> learned = LABELS.parallelStream()
                .map(label -> weights(label, example -> true))
                .toList();
        int signs = features[0].signs().length + 1;
        StringBuilder lines = new StringBuilder(LearnedStances.LEARNED_FROM + corpus.signature() + "\n");
        for (int i = 0; i < learned.size(); i++) {
            lines.append(line(LABELS.get(i), "%.3f", Arrays.stream(learned.get(i), 0, signs)));
        }
        Files.writeString(folder.resolve("stances.txt"), lines);
        StringBuilder wording = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            int at = signs + i;
            if (learned.stream().anyMatch(weights -> Math.abs(weights[at]) >= NEXT_TO_NOTHING)) {
                wording.append(line(runs.get(i), "%.2f", learned.stream().mapToDouble(weights -> weights[at])));
            }
        }
        Files.writeString(folder.resolve("stance-wording.txt"), wording);
    }

    private static String line(String name, String format, DoubleStream weights) {
        return name + " "
                + weights.mapToObj(weight -> String.format(Locale.ROOT, format, weight))
                        .collect(Collectors.joining(" "))
                + "\n";
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
        LABELS.parallelStream().map(label -> row(label, trades)).forEachOrdered(table::append);
        return table.toString();
    }

    private String row(String label, List<String> trades) {
        double[] scores = new double[features.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double[] weights = weights(label, example -> trades.indexOf(example.trade()) % FOLDS != held);
            for (int i = 0; i < scores.length; i++) {
                if (trades.indexOf(examples.get(i).trade()) % FOLDS == held) {
                    scores[i] = score(weights, i);
                }
            }
        }
        return row(label, scores);
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
