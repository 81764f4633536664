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
import java.util.stream.Stream;

/**
 * Learns what sentences mean from those in {@code heard/sentences}, a file a voice: writes the weights that {@link
 * Likeness} reads, and a table of how well the sentences of a file that was held out are told apart. Then learns from our
 * own mails what their sentences come to, for {@link Deciding}. Run its main method after sentences or mails have changed.
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

    private static final int ROUNDS = 250;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.001;
    private static final double SHRINK_WORDS = 0.0005;

    /** A word, a pair of words or an act counts that stands in so many sentences, and is written down where it weighs so much. */
    private static final int SEEN = 2;

    private static final double LEAST = 0.04;

    private record Example(String file, int meaning, Set<String> features, float[] vector) {}

    private Training() {}

    /** @param args the folder of sentences, the folder of the weights, and the file of the table where that is wanted */
    public static void main(String[] args) throws IOException {
        List<Example> examples = read(Path.of(args[0]));
        Learner learner = new Learner(examples);
        learner.learn();
        Files.writeString(Path.of(args[1], "likeness.txt"), learner.written());
        Files.writeString(Path.of(args[1], "likeness-words.txt"), learner.writtenWords());
        Files.writeString(Path.of(args[1], "deciding.txt"), decisions(examples).written());
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), table(examples));
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
                        Sentence sentence =
                                new Sentence(0, matter.length(), matter, words.of(matter), matter.endsWith("?"));
                        examples.add(new Example(
                                file.getFileName().toString(),
                                ORDER.indexOf(fields[0]),
                                Voiced.features(matter, sentence, Voiced.acts(sentence, acts)),
                                SentenceVectors.ofSpeech().of(matter)));
                    }
                }
            }
        }
        return examples;
    }

    /** Softmax regression by Adam; rare meanings weigh more, by the root of how rare they are. */
    private static final class Learner {

        private static final int BIAS = SentenceVectors.LENGTH;

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
            seen.keySet().forEach(feature -> places.put(feature, BIAS + 1 + places.size()));
            examples.forEach(e -> features.add(places(e)));
            this.weights = new double[ORDER.size()][BIAS + 1 + places.size()];
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
                        double shrink = i < BIAS ? SHRINK : i > BIAS ? SHRINK_WORDS : 0;
                        double g = slope[k][i] + shrink * weights[k][i];
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
                Example example = examples.get(e);
                double[] likely = likely(example.vector(), features.get(e));
                for (int k = 0; k < slope.length; k++) {
                    double miss = (likely[k] - (example.meaning() == k ? 1 : 0))
                            * importance[example.meaning()]
                            / examples.size();
                    for (int i = 0; i < BIAS; i++) {
                        slope[k][i] += miss * Likeness.SCALE * example.vector()[i];
                    }
                    slope[k][BIAS] += miss;
                    for (int place : features.get(e)) {
                        slope[k][place] += miss;
                    }
                }
            }
            return slope;
        }

        double[] likely(Example example) {
            return likely(example.vector(), places(example));
        }

        private double[] likely(float[] vector, int[] features) {
            double[] scores = new double[weights.length];
            for (int k = 0; k < scores.length; k++) {
                double score = 0;
                for (int i = 0; i < BIAS; i++) {
                    score += weights[k][i] * vector[i];
                }
                scores[k] = score * Likeness.SCALE + weights[k][BIAS];
                for (int place : features) {
                    scores[k] += weights[k][place];
                }
            }
            return Likeness.probable(scores);
        }

        /** As it would be read again. */
        Likeness likeness() {
            float[][] rows = new float[weights.length][BIAS + 1];
            Map<String, float[]> words = new TreeMap<>();
            for (int k = 0; k < weights.length; k++) {
                for (int i = 0; i <= BIAS; i++) {
                    rows[k][i] = (float) weights[k][i];
                }
            }
            places.forEach((feature, place) -> {
                float[] learned = new float[weights.length];
                for (int k = 0; k < learned.length; k++) {
                    learned[k] = (float) weights[k][place];
                }
                words.put(feature, learned);
            });
            return new Likeness(
                    ORDER.stream()
                            .map(letter -> Objects.requireNonNull(CLASSES.get(letter)))
                            .toList(),
                    rows,
                    words);
        }

        String written() {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < weights.length; k++) {
                text.append(CLASSES.get(ORDER.get(k))).append('\t');
                for (int i = 0; i <= BIAS; i++) {
                    text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", weights[k][i]));
                }
                text.append('\n');
            }
            return text.toString();
        }

        String writtenWords() {
            StringBuilder text = new StringBuilder();
            places.forEach((feature, place) -> {
                if (Arrays.stream(weights).anyMatch(row -> Math.abs(row[place]) >= LEAST)) {
                    text.append(feature).append('\t');
                    for (int k = 0; k < weights.length; k++) {
                        text.append(k == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", weights[k][place]));
                    }
                    text.append('\n');
                }
            });
            return text.toString();
        }
    }

    /** A sixth of the mails is read by a classifier that has learned from no sentence this near to one of theirs. */
    private static final int FOLDS = 6;

    private static final double NEAR = 0.93;

    /** What the sentences of mails come to. */
    private static TrainingOfDecisions decisions(List<Example> examples) {
        TrainingOfDecisions decisions = new TrainingOfDecisions();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TrainingOfDecisions.Answer> answers = new ArrayList<>();
            for (int batch = fold; batch < Labelled.BATCHES.size(); batch += FOLDS) {
                answers.addAll(TrainingOfDecisions.answers(Labelled.BATCHES.get(batch)));
            }
            List<float[]> theirs = answers.stream()
                    .flatMap(answer -> answer.body().sentences().stream())
                    .map(sentence -> SentenceVectors.ofSpeech().of(Likeness.matter(sentence.raw())))
                    .toList();
            Learner learner = new Learner(examples.stream()
                    .filter(example -> theirs.stream().allMatch(one -> dot(one, example.vector()) <= NEAR))
                    .toList());
            learner.learn();
            decisions.add(answers, learner.likeness());
        }
        decisions.learn();
        return decisions;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
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

    private static String table(List<Example> examples) {
        List<String> files = examples.stream().map(Example::file).distinct().toList();
        int[] all = new int[ORDER.size()];
        int[] right = new int[ORDER.size()];
        int[] said = new int[ORDER.size()];
        int sure = 0;
        int surelyRight = 0;
        for (String file : files) {
            Learner learner = new Learner(
                    examples.stream().filter(e -> !e.file().equals(file)).toList());
            learner.learn();
            for (Example example :
                    examples.stream().filter(e -> e.file().equals(file)).toList()) {
                double[] likely = learner.likely(example);
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
