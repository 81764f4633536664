package afterword.app.sending;

import afterword.app.digest.Digests;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether a mail is due, while the pages are served; of several servers each mail has one. */
public final class ReleasingJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingJob.class);
    /** A mail that is being handed over when the server stops is waited for. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "outbox");
        thread.setDaemon(true);
        return thread;
    });
    private final Releasing releasing;
    private final Digests digests;
    private final Duration every;

    /** @param every how long after a look the next one begins */
    public ReleasingJob(Releasing releasing, Digests digests, Duration every) {
        this.releasing = releasing;
        this.digests = digests;
        this.every = every;
        timer.scheduleWithFixedDelay(this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            digests.run();
            releasing.run();
        } catch (RuntimeException broken) {
            LOG.error("the outbox could not be worked through; it is tried again in {} s", every.toSeconds(), broken);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
