package afterword.letters.review;

import afterword.letters.language.Teaching;
import afterword.letters.language.Teaching.Lesson;
import afterword.letters.language.UpperLayers;
import afterword.letters.review.Corpus.Example;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Teaches the upper layers of the sentence model by the sentences of the corpus and by those of answers to letters, not by
 * cues and rules, which may change without it. It takes two processors that have nothing else to do about an hour, and
 * a heap of 5 GB.
 */
final class Tuning {

    /** Where the sentences are listed, by their signs, that the layers kept were taught by. */
    static final String TAUGHT_BY = "/afterword/letters/language/upper-layers.txt";

    private static final int SIGNS_A_LINE = 12;

    /** What answers mean, as their files have it, in the order in which the layers say it. */
    private static final String MEANINGS = "ODNWHQACX";

    /** How often an answer's sentence is read in each round: there are fewer of them, and they are shorter. */
    private static final int AGAIN = 3;

    /** A greeting is no part of what is heard. */
    private static final Pattern GREETING = Pattern.compile(
            "^(?:dear|hi|hello|hey|good (?:morning|afternoon))\\b[^,.!?]{0,30}[,!] *", Pattern.CASE_INSENSITIVE);

    private Tuning() {}

    /**
     * @param args the folder of the layers, that of the list of sentences that taught them, and that of the answers'
     *     sentences, a file a voice
     */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        UpperLayers.Below below = UpperLayers.below();
        List<Lesson> lessons = new ArrayList<>(corpus.examples().parallelStream()
                .map(example -> lesson(example, below.states(example.sentence().text())))
                .toList());
        List<Lesson> answers = answers(Path.of(args[2]), below);
        IntStream.range(0, AGAIN).forEach(time -> lessons.addAll(answers));
        UpperLayers taught = Teaching.of(lessons, System.err::println);
        Files.write(Path.of(args[0]).resolve("upper-layers.onnx"), taught.piece());
        Files.writeString(Path.of(args[1]).resolve("upper-layers.txt"), list(signs(corpus)));
    }

    private static Lesson lesson(Example example, float[] states) {
        float[] truths = new float[Training.LABELS.size()];
        float[] known = new float[truths.length];
        for (int i = 0; i < truths.length; i++) {
            String label = Training.LABELS.get(i);
            truths[i] = example.labels().contains(label) ? 1 : 0;
            boolean open = example.unknown().contains(label)
                    || label.equals("meeting") && example.unknown().contains("claims-meeting");
            known[i] = open ? 0 : 1;
        }
        return new Lesson(states, truths, known, new float[MEANINGS.length()]);
    }

    private static List<Lesson> answers(Path folder, UpperLayers.Below below) throws IOException {
        List<String[]> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", 2))
                        .filter(line -> line.length == 2)
                        .forEach(lines::add);
            }
        }
        double[] weights = weights(lines);
        return lines.parallelStream()
                .map(line -> {
                    int meaning = MEANINGS.indexOf(line[0]);
                    float[] meant = new float[MEANINGS.length()];
                    meant[meaning] = (float) weights[meaning];
                    float[] silent = new float[Training.LABELS.size()];
                    float[] states = below.states(GREETING.matcher(line[1]).replaceFirst(""));
                    return new Lesson(states, silent, silent, meant);
                })
                .toList();
    }

    /** Rare meanings weigh more, by the root of how rare they are; the mean weight is 1. */
    private static double[] weights(List<String[]> lines) {
        double[] counts = new double[MEANINGS.length()];
        lines.forEach(line -> counts[MEANINGS.indexOf(line[0])]++);
        double sum = Arrays.stream(counts).map(Math::sqrt).sum();
        return Arrays.stream(counts)
                .map(count -> lines.size() / (sum * Math.sqrt(count)))
                .toArray();
    }

    /** A short sign of every sentence with its labels. */
    static Set<String> signs(Corpus corpus) {
        return corpus.examples().stream()
                .map(example ->
                        new TreeSet<>(example.labels()) + example.sentence().text())
                .map(text -> HexFormat.of().toHexDigits(text.hashCode()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Set<String> signs) {
        List<String> all = List.copyOf(signs);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            lines.append(all.get(i)).append((i + 1) % SIGNS_A_LINE == 0 || i + 1 == all.size() ? '\n' : ' ');
        }
        return lines.toString();
    }

    /** The signs of the sentences that the layers kept were taught by. */
    static Set<String> taughtBy() throws IOException {
        try (var in = Objects.requireNonNull(Tuning.class.getResourceAsStream(TAUGHT_BY))) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        }
    }
}
