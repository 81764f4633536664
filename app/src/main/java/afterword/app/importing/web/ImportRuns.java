package afterword.app.importing.web;

import afterword.app.archive.Keeping;
import afterword.app.importing.BringingIn;
import afterword.app.importing.GivenFile;
import afterword.app.importing.Look;
import afterword.app.importing.TakingIn;
import afterword.app.importing.Wishes;
import afterword.app.planning.Planning;
import afterword.app.spreadsheets.TakingInSheets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at files and takes them in beside the pages, since that may take a while; they lie aside for an hour. */
public final class ImportRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration PATIENCE = Duration.ofHours(1);
    /** What is done by then needs no page that says how far it is. */
    private static final int SOON = 1_500;

    private final Store store;
    private final Planning planning;
    private final BringingIn bringingIn;
    private final Path folder;
    private final Map<String, ImportRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    /** @param folder with the data */
    public ImportRuns(Store store, Planning planning, BringingIn bringingIn, Path folder) {
        this.store = store;
        this.planning = planning;
        this.bringingIn = bringingIn;
        this.folder = folder;
    }

    /** A file that somebody hands in. */
    interface Handed {
        String name();

        void copyTo(Path file) throws IOException;
    }

    /** Puts the files aside and begins to look at them; gives what they are found by again. */
    String start(Owner owner, List<Handed> handed, Wishes wishes, Instant now) {
        forgetOld(now);
        String id = UUID.randomUUID().toString();
        Path aside = folder.resolve("incoming").resolve(id);
        List<GivenFile> files = new ArrayList<>();
        try {
            Files.createDirectories(aside);
            for (Handed one : handed) {
                // under a name of our own: theirs may mean another place
                Path file = aside.resolve(String.valueOf(files.size()));
                one.copyTo(file);
                files.add(new GivenFile(one.name(), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("putting files aside in " + aside, e);
        }
        ImportRun run = new ImportRun(id, owner, aside, files, wishes, now.plus(PATIENCE));
        runs.put(id, run);
        look(run, wishes, now);
        return id;
    }

    Optional<ImportRun> find(Owner owner, String id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.owner.equals(owner));
    }

    /** Looks at the files once more, with other wishes. */
    void look(ImportRun run, Wishes wishes, Instant now) {
        run.begin(wishes);
        work(run, () -> run.seen(bringingIn.look(run.owner, run.files, wishes, keeping(run.owner), now, run::reached)));
    }

    /** Takes in what was seen. */
    void take(ImportRun run, Instant now) {
        Look look = run.look();
        if (look != null && run.claim()) {
            work(run, () -> {
                run.finished(look.take(now, run::reached));
                remove(run.folder);
            });
        }
    }

    void drop(ImportRun run) {
        runs.remove(run.id);
        remove(run.folder);
    }

    Keeping keeping(Owner owner) {
        return new Keeping(store, owner, planning, folder);
    }

    private void work(ImportRun run, Runnable work) {
        Future<?> future = workers.submit(() -> {
            try {
                work.run();
            } catch (TakingIn.ChangedMeanwhile | TakingInSheets.ChangedMeanwhile e) {
                run.failed(
                        "Something was changed in another window meanwhile. Nothing was taken in; bring it in once more.");
            } catch (RuntimeException e) {
                LOG.error("import {}", run.id, e);
                run.failed("Something went wrong here, and nothing was taken in. The log has it under " + run.id + ".");
            }
        });
        try {
            future.get(SOON, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            // the page says how far it is
        } catch (ExecutionException e) {
            throw new IllegalStateException("import " + run.id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forgetOld(Instant now) {
        runs.values().stream().filter(run -> run.until.isBefore(now)).toList().forEach(this::drop);
    }

    private static void remove(Path aside) {
        if (Files.notExists(aside)) {
            return;
        }
        try (Stream<Path> files = Files.walk(aside)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be removed", aside, e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        runs.values().forEach(run -> remove(run.folder));
    }
}
