package afterword.letters.language;

import java.util.concurrent.Executor;

/**
 * What texts speak of, as vectors of length one, by all-MiniLM-L6-v2 as it stands in its jar: the mean of a text's tokens.
 * Vectors are remembered, so that only changed texts are read again. Safe for many threads.
 */
public final class SentenceVectors {

    /** How many numbers a vector has. */
    public static final int LENGTH = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String LAST_LAYER = "last_hidden_state";

    private static final class Shared {
        static final SentenceVectors INSTANCE = new SentenceVectors();
    }

    private final Model<float[]> model = new Model<>("all-minilm-l6-v2", SentenceVectors::open);

    private SentenceVectors() {}

    /** The one that everybody shares; loads nothing yet. */
    public static SentenceVectors shared() {
        return Shared.INSTANCE;
    }

    private static Model.Reader<float[]> open() {
        Encoder encoder = new Encoder(Encoder.file(MODEL));
        return text -> mean(encoder.read(text, result -> Encoder.numbers(result, LAST_LAYER)));
    }

    private static float[] mean(float[] tokens) {
        float[] mean = new float[LENGTH];
        for (int i = 0; i < tokens.length; i++) {
            mean[i % LENGTH] += tokens[i];
        }
        double length = Math.sqrt(dot(mean, mean));
        for (int i = 0; i < LENGTH; i++) {
            mean[i] /= (float) length;
        }
        return mean;
    }

    /** Loads the model in the background (some 0.5 s), if nobody has. */
    public void load(Executor executor) {
        model.load(executor);
    }

    /** Whether {@link #of} answers without waiting for the model. */
    public boolean isLoaded() {
        return model.isLoaded();
    }

    /**
     * The vector of a sentence, a clause or a note; waits for the model where need be.
     *
     * @throws ModelUnavailable where it cannot be loaded
     */
    public float[] of(String text) {
        return model.read(text);
    }

    /** How near two texts are in what they speak of: 1 the same, about 0.1 unrelated. */
    public double similarity(String one, String other) {
        return dot(of(one), of(other));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
