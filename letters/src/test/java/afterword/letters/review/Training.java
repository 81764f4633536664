package afterword.letters.review;

import afterword.letters.language.Speech;
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
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns from the corpus what the wording of a sentence says: writes the weights and, where the model's own hearing of
 * held-out sentences is given, a table of how well both together tell them. Run its main method after the corpus has
 * changed (half a minute).
 */
final class Training {

    private static final int SEEN = 3;
    private static final double NEXT_TO_NOTHING = 0.12;
    private static final double[] THRESHOLDS = {0.35, 0.5, 0.65, 0.8, 0.9};

    private final Corpus corpus;
    private final List<Example> examples;
    private final List<String> runs;
    private final int[][] wordings;

    private Training(Corpus corpus) {
        this.corpus = corpus;
        examples = corpus.examples();
        List<Set<String>> all =
                examples.stream().map(Example::sentence).map(Wording::of).toList();
        Map<String, Long> counts = all.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        runs = counts.keySet().stream()
                .filter(run -> counts.get(run) >= SEEN)
                .sorted()
                .toList();
        Map<String, Integer> places =
                IntStream.range(0, runs.size()).boxed().collect(Collectors.toMap(runs::get, Function.identity()));
        wordings = all.stream()
                .map(wording -> wording.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * @param args the folder of the weights, then, where the table is wanted too, its file and what the model heard in
     *     the sentences it had not been taught: a line for each sentence of the corpus, in its order, the number of its
     *     fold first
     */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Training training = new Training(Corpus.read());
        training.write(Path.of(args[0]));
        if (args.length > 2) {
            Files.writeString(Path.of(args[1]), training.table(Files.readAllLines(Path.of(args[2]))));
        }
    }

    private double[] weights(String label, IntPredicate chosen) {
        int[] used = IntStream.range(0, wordings.length)
                .filter(i -> chosen.test(i) && !isOpen(examples.get(i), label))
                .toArray();
        boolean[] labels = new boolean[used.length];
        for (int i = 0; i < used.length; i++) {
            labels[i] = examples.get(used[i]).labels().contains(label);
        }
        return Learning.weights(
                Arrays.stream(used).mapToObj(i -> wordings[i]).toArray(int[][]::new), runs.size(), labels);
    }

    /** Whether nobody has said if a sentence has a label. */
    static boolean isOpen(Example example, String label) {
        return example.unknown().contains(label)
                || label.equals("meeting") && example.unknown().contains("claims-meeting");
    }

    /** The weights as {@link LearnedStances} reads them; what weighs next to nothing is left out. */
    private void write(Path folder) throws IOException {
        List<double[]> learned = Speech.STANCES.parallelStream()
                .map(label -> weights(label, i -> true))
                .toList();
        StringBuilder lines = new StringBuilder(LearnedStances.LEARNED_FROM + corpus.signature() + "\n");
        for (int i = 0; i < runs.size(); i++) {
            String run = runs.get(i);
            StringBuilder line = new StringBuilder(run);
            for (int label = 0; label < learned.size(); label++) {
                double weight = learned.get(label)[i];
                if (run.equals(Wording.START)) {
                    // it is in every sentence, so that it says what is added to all
                    line.append(weight(label, weight + learned.get(label)[runs.size()]));
                } else if (Math.abs(weight) >= NEXT_TO_NOTHING) {
                    line.append(weight(label, weight));
                }
            }
            if (line.length() > run.length()) {
                lines.append(line).append('\n');
            }
        }
        Files.writeString(folder.resolve(LearnedStances.WEIGHTS), lines);
    }

    private static String weight(int label, double weight) {
        return " " + Speech.STANCES.get(label) + "=" + String.format(Locale.ROOT, "%.2f", weight);
    }

    /** Precision and recall of sentences, each label, by a model and weights that had not seen their trades. */
    private String table(List<String> heard) {
        StringBuilder table =
                new StringBuilder("# Sentences of held-out trades: precision / recall at a score of at least\n"
                        + String.format(Locale.ROOT, "%-12s %5s", "label", "n"));
        for (double threshold : THRESHOLDS) {
            table.append(String.format(Locale.ROOT, "  %-11s", threshold));
        }
        table.append('\n');
        List<String[]> odds = heard.stream().map(line -> line.split("\t")).toList();
        IntStream.range(0, Speech.STANCES.size())
                .parallel()
                .mapToObj(label -> row(label, odds))
                .forEachOrdered(table::append);
        return table.toString();
    }

    private String row(int at, List<String[]> heard) {
        String label = Speech.STANCES.get(at);
        List<String> folds = heard.stream().map(fields -> fields[0]).toList();
        double[] scores = new double[wordings.length];
        for (String fold : Set.copyOf(folds)) {
            double[] weights = weights(label, i -> !folds.get(i).equals(fold));
            for (int i = 0; i < scores.length; i++) {
                if (folds.get(i).equals(fold)) {
                    double worded = weights[runs.size()]
                            + Arrays.stream(wordings[i])
                                    .mapToDouble(run -> weights[run])
                                    .sum();
                    double odds = Double.parseDouble(heard.get(i)[at + 1]);
                    scores[i] = LearnedStances.likelihood(odds + LearnedStances.BESIDE * worded);
                }
            }
        }
        return row(label, scores);
    }

    private String row(String label, double[] scores) {
        List<Integer> judged = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (!isOpen(examples.get(i), label)) {
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
