package afterword.app.letter;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** What was worked out lately, the least used forgotten first; what several ask for at once is worked out once. */
final class Remembered<K, V> {

    /** How long to wait for what another is working out. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<K, CompletableFuture<V>> known;

    Remembered(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What was worked out before, without waiting. */
    Optional<V> ifThere(K key) {
        CompletableFuture<V> there;
        synchronized (known) {
            there = known.get(key);
        }
        return there != null && there.isDone() && !there.isCompletedExceptionally()
                ? Optional.of(there.join())
                : Optional.empty();
    }

    /** What was worked out before, or is now; a failure is not remembered. */
    V get(K key, Function<K, V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> there;
        synchronized (known) {
            there = known.putIfAbsent(key, mine);
        }
        if (there != null) {
            return awaited(there, key, work);
        }
        try {
            mine.complete(work.apply(key));
        } catch (RuntimeException | Error failure) {
            synchronized (known) {
                known.remove(key, mine);
            }
            mine.completeExceptionally(failure);
        }
        return joined(mine);
    }

    /** What another is working out; who has waited long enough works it out alone. */
    private V awaited(CompletableFuture<V> there, K key, Function<K, V> work) {
        try {
            there.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return work.apply(key);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + key, e);
        } catch (ExecutionException e) {
            // told by joined(), as it was thrown
        }
        return joined(there);
    }

    private static <V> V joined(CompletableFuture<V> worked) {
        try {
            return worked.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
