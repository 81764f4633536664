package afterword.mail.hear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says how like a sentence is to what people write when they mean something: a linear classifier over sentence vectors.
 * Its weights were trained on sentences of our own, look-alikes included.
 *
 * @param classes the meanings, and the empty string for a sentence that means none of them
 * @param weights a row for each class, the bias last
 */
record Likeness(List<String> classes, float[][] weights) {

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
        try (InputStream in =
                        Objects.requireNonNull(Likeness.class.getResourceAsStream("likeness.txt"), "likeness.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            List<String> classes = new ArrayList<>();
            List<float[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ");
                classes.add(fields[0].equals("none") ? "" : fields[0]);
                float[] row = new float[fields.length - 1];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Float.parseFloat(fields[i + 1]);
                }
                rows.add(row);
            }
            return new Likeness(List.copyOf(classes), rows.toArray(float[][]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException("likeness.txt", broken);
        }
    }

    /** How probable each meaning is for a sentence of that vector; what is missing to 1 is none of them. */
    Map<Meaning, Double> of(float[] vector) {
        double[] scores = new double[weights.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            float[] row = weights[k];
            double score = 0;
            for (int i = 0; i < vector.length; i++) {
                score += row[i] * vector[i];
            }
            scores[k] = score * SCALE + row[vector.length];
            most = Math.max(most, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        Map<Meaning, Double> likely = new EnumMap<>(Meaning.class);
        for (int k = 0; k < scores.length; k++) {
            Meaning meaning = meaning(classes.get(k));
            if (meaning != null) {
                likely.put(meaning, scores[k] / sum);
            }
        }
        return likely;
    }

    private static @Nullable Meaning meaning(String word) {
        return afterword.application.Word.of(Meaning.class, word).orElse(null);
    }
}
