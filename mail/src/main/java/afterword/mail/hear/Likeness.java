package afterword.mail.hear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Says how like a sentence is to what people write when they mean something: what a model of speech hears in it, and beside
 * that its words, the speech acts in it among them. The words were weighed on sentences of our own, look-alikes included.
 *
 * @param always what is added to the log-likelihood of each class, whatever the words
 * @param words for a word, a pair of neighbours or a speech act what it adds to that of each class
 */
record Likeness(float[] always, Map<String, float[]> words) {

    /** What a sentence may mean, in the order in which it is heard and weighed; the last means nothing of what is asked. */
    static final List<String> CLASSES = List.of(
            "offer", "decline", "next-round", "new-date", "hold", "question", "acknowledgement", "unsure", "none");

    /**
     * How much is believed of what is heard, which by itself is surer than it is right, and how much of what the words say
     * beside it: chosen on sentences of voices held out.
     */
    static final double HEARD = 0.6;

    static final double BESIDE = 0.5;

    /** Before what is added always, where a word would stand. */
    static final String ALWAYS = "*";

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
        Map<String, float[]> words = new HashMap<>();
        lines("likeness.txt", fields -> words.put(fields[0], numbers(fields[1])));
        return new Likeness(Objects.requireNonNull(words.remove(ALWAYS)), Map.copyOf(words));
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

    /**
     * How probable each meaning is for a sentence; what is missing to 1 is none.
     *
     * @param heard what a model hears in it: the log-likelihood of each class
     * @param features its words and acts
     */
    Map<Meaning, Double> of(float[] heard, Set<String> features) {
        double[] scores = worded(features);
        for (int k = 0; k < scores.length; k++) {
            scores[k] = HEARD * heard[k] + BESIDE * scores[k];
        }
        double[] likely = probable(scores);
        Map<Meaning, Double> meanings = new EnumMap<>(Meaning.class);
        for (int k = 0; k < likely.length; k++) {
            Meaning meaning = meaning(CLASSES.get(k));
            if (meaning != null) {
                meanings.put(meaning, likely[k]);
            }
        }
        return meanings;
    }

    private double[] worded(Set<String> features) {
        double[] scores = new double[CLASSES.size()];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = always[k];
        }
        for (String feature : features) {
            float[] learned = words.get(feature);
            for (int k = 0; learned != null && k < scores.length; k++) {
                scores[k] += learned[k];
            }
        }
        return scores;
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
