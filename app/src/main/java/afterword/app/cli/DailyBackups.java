package afterword.app.cli;

import afterword.app.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes each day's backup while the pages are served: looks once an hour whether today's is there. */
final class DailyBackups implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "daily-backup");
        thread.setDaemon(true);
        return thread;
    });

    DailyBackups(Path folder, Console console) {
        timer.scheduleAtFixedRate(() -> backUp(folder, console), 1, 60, TimeUnit.MINUTES);
    }

    /** A backup that fails is told of, and tried again in an hour. */
    private static void backUp(Path folder, Console console) {
        try (Store store = Store.open(folder)) {
            new Kept(store, folder, console, console.now()).backUpDaily();
        } catch (RuntimeException e) {
            console.err().println("afterword: today's backup failed: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
