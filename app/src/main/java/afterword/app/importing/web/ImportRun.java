package afterword.app.importing.web;

import afterword.app.importing.GivenFile;
import afterword.app.importing.Look;
import afterword.app.importing.Wishes;
import afterword.app.store.Owner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files between being handed in and being taken in: looked at, waiting for the person's word, done. */
final class ImportRun {

    /** How far it is. */
    enum Stage {
        LOOKING,
        SEEN,
        TAKING,
        DONE,
        FAILED
    }

    final String id;
    final Owner owner;
    final Path folder;
    final List<GivenFile> files;
    final Instant until;

    private volatile Stage stage = Stage.LOOKING;
    private volatile Wishes wishes;
    private volatile int count;
    private volatile @Nullable Look look;
    private volatile Look.@Nullable Done done;
    private volatile @Nullable String failure;

    ImportRun(String id, Owner owner, Path folder, List<GivenFile> files, Wishes wishes, Instant until) {
        this.id = id;
        this.owner = owner;
        this.folder = folder;
        this.files = List.copyOf(files);
        this.wishes = wishes;
        this.until = until;
    }

    Stage stage() {
        return stage;
    }

    Wishes wishes() {
        return wishes;
    }

    /** How many rows are read, or how many changes made. */
    int count() {
        return count;
    }

    @Nullable
    Look look() {
        return look;
    }

    Look.@Nullable Done done() {
        return done;
    }

    @Nullable
    String failure() {
        return failure;
    }

    void reached(int number) {
        count = number;
    }

    /** Begins to look at the files, with these wishes. */
    void begin(Wishes newWishes) {
        wishes = newWishes;
        count = 0;
        stage = Stage.LOOKING;
    }

    void seen(Look whatWasSeen) {
        look = whatWasSeen;
        stage = Stage.SEEN;
    }

    /** Whether it may be taken in, and by nobody else at the same moment. */
    synchronized boolean claim() {
        if (stage != Stage.SEEN) {
            return false;
        }
        count = 0;
        stage = Stage.TAKING;
        return true;
    }

    void finished(Look.Done whatWasDone) {
        done = whatWasDone;
        stage = Stage.DONE;
    }

    void failed(String sentence) {
        failure = sentence;
        stage = Stage.FAILED;
    }
}
