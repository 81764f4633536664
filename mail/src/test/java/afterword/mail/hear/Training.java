package afterword.mail.hear;

import afterword.letters.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns what sentences mean from those in {@code heard/sentences}, a file a voice: writes the weights that {@link
 * Likeness} reads, and a table of how well the sentences of a file that was held out are told apart. Then learns from our
 * own mails what their sentences come to, for {@link Deciding}. Run its main method after sentences or mails have changed.
 */
final class Training {

    /** The classes of {@link Likeness} as the files of sentences write them. */
    private static final List<String> ORDER = List.of("O", "D", "N", "W", "H", "Q", "A", "C", "X");

    private static final int ROUNDS = 250;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.0005;

    /** A word, a pair of words or an act counts that stands in so many sentences, and is written down where it weighs so much. */
    private static final int SEEN = 2;

    private static final double LEAST = 0.04;

    private record Example(String file, int meaning, String text, Set<String> features) {}

    private Training() {}

    /**
     * @param args the folder of sentences, the folder of the weights, and, where a table is wanted too, its file and what
     *     the model heard in the sentences it had not been taught: a line for each, in their order, the number of its
     *     fold first
     */
    public static void main(String[] args) throws IOException {
        List<Example> examples = read(Path.of(args[0]));
        Learner learner = new Learner(examples);
        learner.learn();
        Files.writeString(Path.of(args[1], "likeness.txt"), learner.written());
        Files.writeString(
                Path.of(args[1], "deciding.txt"),
                decisions(examples, learner.likeness()).written());
        if (args.length > 3) {
            Files.writeString(Path.of(args[2]), table(examples, heard(Path.of(args[3]))));
        }
    }

    private static List<Example> read(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        SpeechActs acts = SpeechActs.read();
        PlainWords words = new PlainWords(Objects.requireNonNull(Employers.ALL.get("bakery")));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split("\t", 2);
                    if (fields.length == 2) {
                        String matter = Likeness.matter(fields[1]);
                        Sentence sentence = new Sentence(
                                0, matter.length(), matter, matter, words.of(matter), matter.endsWith("?"));
                        examples.add(new Example(
                                file.getFileName().toString(),
                                ORDER.indexOf(fields[0]),
                                matter,
                                Voiced.features(matter, sentence, Voiced.acts(sentence, acts))));
                    }
                }
            }
        }
        return examples;
    }

    /** Softmax regression by Adam; rare meanings weigh more, by the root of how rare they are. */
    private static final class Learner {

        private static final int ALWAYS = 0;

        private final List<Example> examples;
        private final double[] importance;
        private final Map<String, Integer> places = new TreeMap<>();
        private final List<int[]> features = new ArrayList<>();
        private final double[][] weights;

        Learner(List<Example> examples) {
            this.examples = examples;
            this.importance = importance(examples);
            Map<String, Integer> seen = new TreeMap<>();
            examples.forEach(e -> e.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
            seen.values().removeIf(count -> count < SEEN);
            seen.keySet().forEach(feature -> places.put(feature, places.size() + 1));
            examples.forEach(e -> features.add(places(e)));
            this.weights = new double[ORDER.size()][places.size() + 1];
        }

        private int[] places(Example example) {
            return example.features().stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
        }

        void learn() {
            int classes = weights.length;
            int length = weights[0].length;
            double[][] mean = new double[classes][length];
            double[][] square = new double[classes][length];
            for (int round = 1; round <= ROUNDS; round++) {
                double[][] slope = slope();
                double first = 1 - Math.pow(0.9, round);
                double second = 1 - Math.pow(0.999, round);
                for (int k = 0; k < classes; k++) {
                    for (int i = 0; i < length; i++) {
                        double g = slope[k][i] + (i == ALWAYS ? 0 : SHRINK * weights[k][i]);
                        mean[k][i] = 0.9 * mean[k][i] + 0.1 * g;
                        square[k][i] = 0.999 * square[k][i] + 0.001 * g * g;
                        weights[k][i] -= STEP * (mean[k][i] / first) / (Math.sqrt(square[k][i] / second) + 1e-8);
                    }
                }
            }
        }

        private double[][] slope() {
            double[][] slope = new double[weights.length][weights[0].length];
            for (int e = 0; e < examples.size(); e++) {
                int meaning = examples.get(e).meaning();
                double[] likely = Likeness.probable(scores(features.get(e)));
                for (int k = 0; k < slope.length; k++) {
                    double miss = (likely[k] - (meaning == k ? 1 : 0)) * importance[meaning] / examples.size();
                    slope[k][ALWAYS] += miss;
                    for (int place : features.get(e)) {
                        slope[k][place] += miss;
                    }
                }
            }
            return slope;
        }

        double[] scores(Example example) {
            return scores(places(example));
        }

        private double[] scores(int[] features) {
            double[] scores = new double[weights.length];
            for (int k = 0; k < scores.length; k++) {
                scores[k] = weights[k][ALWAYS];
                for (int place : features) {
                    scores[k] += weights[k][place];
                }
            }
            return scores;
        }

        /** As it would be read again. */
        Likeness likeness() {
            Map<String, float[]> words = new TreeMap<>();
            places.forEach((feature, place) -> words.put(feature, column(place)));
            return new Likeness(column(ALWAYS), words);
        }

        private float[] column(int place) {
            float[] column = new float[weights.length];
            for (int k = 0; k < column.length; k++) {
                column[k] = (float) weights[k][place];
            }
            return column;
        }

        String written() {
            StringBuilder text = new StringBuilder(written(Likeness.ALWAYS, ALWAYS));
            places.forEach((feature, place) -> {
                if (Arrays.stream(weights).anyMatch(row -> Math.abs(row[place]) >= LEAST)) {
                    text.append(written(feature, place));
                }
            });
            return text.toString();
        }

        private String written(String feature, int place) {
            return Arrays.stream(weights)
                    .map(row -> String.format(Locale.ROOT, "%.2f", row[place]))
                    .collect(Collectors.joining(" ", feature + "\t", "\n"));
        }
    }

    /** A mail with a sentence this near to one that was learned from teaches nothing of what unknown sentences come to. */
    private static final double NEAR = 0.93;

    private static TrainingOfDecisions decisions(List<Example> examples, Likeness likeness) {
        List<TrainingOfDecisions.Answer> answers = Labelled.BATCHES.stream()
                .flatMap(batch -> TrainingOfDecisions.answers(batch).stream())
                .toList();
        List<TrainingOfDecisions.Answer> unknown = answers.parallelStream()
                .filter(answer -> sentences(answer).noneMatch(one -> isNear(one, examples)))
                .toList();
        System.err.println("decisions are learned from " + unknown.size() + " of " + answers.size() + " mails");
        TrainingOfDecisions decisions = new TrainingOfDecisions(unknown, likeness);
        decisions.learn();
        return decisions;
    }

    private static Stream<String> sentences(TrainingOfDecisions.Answer answer) {
        return answer.body().sentences().stream().map(sentence -> Likeness.matter(sentence.raw()));
    }

    private static boolean isNear(String sentence, List<Example> examples) {
        return examples.stream()
                .anyMatch(example -> SentenceVectors.shared().similarity(sentence, example.text()) > NEAR);
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

    /** What the model heard: a line for each sentence, the number of its fold, then the log-likelihood of each class. */
    private static List<double[]> heard(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split("\t"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    private static String table(List<Example> examples, List<double[]> heard) {
        int[] all = new int[ORDER.size()];
        int[] right = new int[ORDER.size()];
        int[] said = new int[ORDER.size()];
        int sure = 0;
        int surelyRight = 0;
        for (double fold :
                heard.stream().mapToDouble(line -> line[0]).distinct().toArray()) {
            Learner learner = new Learner(IntStream.range(0, examples.size())
                    .filter(i -> heard.get(i)[0] != fold)
                    .mapToObj(examples::get)
                    .toList());
            learner.learn();
            for (int e = 0; e < examples.size(); e++) {
                if (heard.get(e)[0] != fold) {
                    continue;
                }
                Example example = examples.get(e);
                double[] scores = learner.scores(example);
                for (int k = 0; k < scores.length; k++) {
                    scores[k] = Likeness.HEARD * heard.get(e)[k + 1] + Likeness.BESIDE * scores[k];
                }
                double[] likely = Likeness.probable(scores);
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
        StringBuilder table =
                new StringBuilder("# " + examples.size() + " sentences, a third of the files held out at a time\n"
                        + String.format(Locale.ROOT, "%-16s %5s %7s %9s%n", "meaning", "n", "heard", "precision"));
        int sum = 0;
        for (int k = 0; k < all.length; k++) {
            sum += right[k];
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %5d %7.2f %9.2f%n",
                    Likeness.CLASSES.get(k),
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
