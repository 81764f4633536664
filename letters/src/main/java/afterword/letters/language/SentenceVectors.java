package afterword.letters.language;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What sentences mean, as vectors of length one, by a model that stands inside its jar. Vectors are remembered, so that
 * only changed sentences are read again. Safe for many threads.
 */
public final class SentenceVectors {

    /** How many numbers a vector has. */
    public static final int LENGTH = 384;

    private static final int REMEMBERED = 20_000;

    /** How long the end of a program waits for a model that is being read. */
    private static final Duration LOADING = Duration.ofSeconds(20);

    private static final class Shared {
        static final SentenceVectors INSTANCE = new SentenceVectors("all-minilm-l6-v2-q", () -> new TopicModel()::hear);
    }

    private static final class OfSpeech {
        static final SentenceVectors INSTANCE =
                new SentenceVectors("bge-small-en-v1.5-q", () -> SpeechModel.open()::hear);
    }

    private final String name;
    private final Supplier<Function<String, Heard>> opening;

    private final CompletableFuture<Function<String, Heard>> model = new CompletableFuture<>();
    private final Remembered<Heard> read = new Remembered<>(REMEMBERED);
    private boolean loading;

    SentenceVectors(String name, Supplier<Function<String, Heard>> opening) {
        this.name = name;
        this.opening = opening;
    }

    /** The one reader of topics, which tells whether two texts speak of the same; loads nothing yet. It is all-MiniLM-L6-v2. */
    public static SentenceVectors shared() {
        return Shared.INSTANCE;
    }

    /**
     * The one reader of what somebody means by a sentence, in letters and in answers: bge-small-en-v1.5, slower by half, and
     * surer in telling what is meant. It alone hears stances.
     */
    public static SentenceVectors ofSpeech() {
        return OfSpeech.INSTANCE;
    }

    /** Loads the model in the background (some 1 s), if nobody has. */
    public void load(Executor executor) {
        if (begin()) {
            // a program that ends while the model is being read is brought down by its native part: it waits
            Runtime.getRuntime().addShutdownHook(new Thread(this::await, "loading of " + name));
            executor.execute(this::fill);
        }
    }

    private void await() {
        model.handle((loaded, failure) -> loaded)
                .completeOnTimeout(null, LOADING.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private synchronized boolean begin() {
        boolean first = !loading;
        loading = true;
        return first;
    }

    private void fill() {
        try {
            model.complete(opening.get());
        } catch (RuntimeException | Error e) {
            model.completeExceptionally(new ModelUnavailable(name, e));
        }
    }

    /** Whether {@link #of} answers without waiting for the model. */
    public boolean isLoaded() {
        return model.isDone() && !model.isCompletedExceptionally();
    }

    /** The vector of a sentence, a clause or a note; waits for the model where need be. */
    public float[] of(String text) {
        return hear(text).vector();
    }

    /**
     * What the model makes of a text; waits for the model where need be.
     *
     * @throws ModelUnavailable where it cannot be loaded
     */
    public Heard hear(String text) {
        return read.of(text, () -> {
            if (begin()) {
                fill();
            }
            return loaded().apply(text);
        });
    }

    private Function<String, Heard> loaded() {
        try {
            return model.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ModelUnavailable why ? why : failed;
        }
    }

    /** How near two texts are in meaning: 1 the same, about 0.1 unrelated. */
    public double similarity(String one, String other) {
        return dot(of(one), of(other));
    }

    static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
