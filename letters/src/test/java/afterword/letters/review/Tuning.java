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
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Teaches the upper layers of the sentence model by the sentences of the corpus alone: the cues and rules may change
 * without it. It takes two processors that have nothing else to do about half an hour, and a heap of 4 GB.
 */
final class Tuning {

    /** Where the sentences are listed, by their signs, that the layers kept were taught by. */
    static final String TAUGHT_BY = "/afterword/letters/language/upper-layers.txt";

    private static final int SIGNS_A_LINE = 12;

    private Tuning() {}

    /** @param args the folder of the layers, then that of the list of sentences that taught them */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        UpperLayers.Below below = UpperLayers.below();
        List<Lesson> lessons = corpus.examples().parallelStream()
                .map(example -> lesson(example, below.states(example.sentence().text())))
                .toList();
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
        return new Lesson(states, truths, known);
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
