package afterword.mail.hear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says how like a sentence is to what people write when they mean something: a linear classifier over its vector and its
 * words, the speech acts in it among them. Its weights were trained on sentences of our own, look-alikes included.
 *
 * @param classes the meanings, and the empty string for a sentence that means none of them
 * @param weights a row for each class, the bias last
 * @param words for a word, a pair of neighbours or a speech act a weight for each class
 */
record Likeness(List<String> classes, float[][] weights, Map<String, float[]> words) {

    /** Vectors of length one are stretched by this, so that weights are learned at a good pace. */
    static final double SCALE = 5;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|hiya)\\b[^,.!?]{0,30}[,!] *)?"
                    + "(?:(?:i (?:just )?(?:want(?:ed)?|am writing|'m writing) to|just (?:a (?:quick )?note )?to) let you know that +)?",
            Pattern.CASE_INSENSITIVE);

    /** A sentence without its greeting and the words that only lead up to it. */
    static String matter(String sentence) {
        String matter =
                OPENING.matcher(sentence.replaceAll("\\s+", " ").strip()).replaceFirst("");
        return matter.isBlank() ? sentence : matter;
    }

    /** Reads the trained weights. */
    static Likeness read() {
        List<String> classes = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        lines("likeness.txt", fields -> {
            classes.add(fields[0].equals("none") ? "" : fields[0]);
            rows.add(numbers(fields[1]));
        });
        Map<String, float[]> words = new HashMap<>();
        lines("likeness-words.txt", fields -> words.put(fields[0], numbers(fields[1])));
        return new Likeness(List.copyOf(classes), rows.toArray(float[][]::new), Map.copyOf(words));
    }

    static void lines(String file, Consumer<String[]> reader) {
        try (InputStream in = Objects.requireNonNull(Likeness.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line.split("\t", 2));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    static float[] numbers(String text) {
        String[] fields = text.split(" ");
        float[] numbers = new float[fields.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(fields[i]);
        }
        return numbers;
    }

    /** How probable each meaning is for a sentence of that vector and those features; what is missing to 1 is none. */
    Map<Meaning, Double> of(float[] vector, Set<String> features) {
        double[] scores = new double[weights.length];
        for (int k = 0; k < scores.length; k++) {
            float[] row = weights[k];
            double score = 0;
            for (int i = 0; i < vector.length; i++) {
                score += row[i] * vector[i];
            }
            scores[k] = score * SCALE + row[vector.length];
        }
        for (String feature : features) {
            float[] learned = words.get(feature);
            for (int k = 0; learned != null && k < scores.length; k++) {
                scores[k] += learned[k];
            }
        }
        double[] likely = probable(scores);
        Map<Meaning, Double> meanings = new EnumMap<>(Meaning.class);
        for (int k = 0; k < likely.length; k++) {
            Meaning meaning = meaning(classes.get(k));
            if (meaning != null) {
                meanings.put(meaning, likely[k]);
            }
        }
        return meanings;
    }

    /** Scores as probabilities that sum to 1. */
    static double[] probable(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] likely =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(likely).sum();
        return Arrays.stream(likely).map(one -> one / sum).toArray();
    }

    static @Nullable Meaning meaning(String word) {
        return afterword.application.Word.of(Meaning.class, word).orElse(null);
    }
}
