package afterword.letters.language;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A model that is loaded once, in the background or when it is first asked, and what it made of texts lately, so that
 * only changed sentences are read again. Safe for many threads.
 */
final class Model<T> {

    private static final int REMEMBERED = 20_000;

    /** How long the end of a program waits for a model that is being read. */
    private static final Duration LOADING = Duration.ofSeconds(20);

    /** A model that stands ready. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text);
    }

    private final String name;
    private final Supplier<Reader<T>> opening;

    private final CompletableFuture<Reader<T>> reader = new CompletableFuture<>();
    private final Remembered<T> known = new Remembered<>(REMEMBERED);
    private boolean loading;

    /** @param opening loads it */
    Model(String name, Supplier<Reader<T>> opening) {
        this.name = name;
        this.opening = opening;
    }

    void load(Executor executor) {
        if (begin()) {
            // a program that ends while the model is being read is brought down by its native part: it waits
            Runtime.getRuntime().addShutdownHook(new Thread(this::await, "loading of " + name));
            executor.execute(this::fill);
        }
    }

    private void await() {
        reader.handle((loaded, failure) -> loaded)
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
            reader.complete(opening.get());
        } catch (RuntimeException | Error e) {
            reader.completeExceptionally(new ModelUnavailable(name, e));
        }
    }

    /** Whether {@link #read} answers without waiting. */
    boolean isLoaded() {
        return reader.isDone() && !reader.isCompletedExceptionally();
    }

    /**
     * What the model makes of a text; waits for it where need be.
     *
     * @throws ModelUnavailable where it cannot be loaded
     */
    T read(String text) {
        return known.of(text, () -> {
            if (begin()) {
                fill();
            }
            return loaded().read(text);
        });
    }

    private Reader<T> loaded() {
        try {
            return reader.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ModelUnavailable why ? why : failed;
        }
    }
}
