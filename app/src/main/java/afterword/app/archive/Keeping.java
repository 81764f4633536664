package afterword.app.archive;

import afterword.app.planning.Planning;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

/** Backups of one owner's records, made before something large happens to them. */
public final class Keeping {

    private final Store store;
    private final Owner owner;
    private final Planning planning;
    private final Path folder;

    /** @param folder with the data; an owner other than the one of this machine has a folder of their own in its backups */
    public Keeping(Store store, Owner owner, Planning planning, Path folder) {
        this.store = store;
        this.owner = owner;
        this.planning = planning;
        this.folder = owner.equals(Owner.LOCAL)
                ? folder
                : folder.resolve("backups").resolve(owner.id().replaceAll("[^A-Za-z0-9-]+", "-"));
    }

    public Plan plan(StoredApplication stored, Instant now) {
        return planning.plan(owner, stored, now);
    }

    /** Everything of the owner, in open forms. */
    public void writeArchive(OutputStream out, Instant now) {
        try {
            Archive.write(store, owner, stored -> plan(stored, now), now, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive", e);
        }
    }

    public Backups backups() {
        return new Backups(folder);
    }

    /** Today's backup, if there is none yet. */
    public void backUpDaily(Instant now) {
        try {
            backups().daily(out -> writeArchive(out, now), now);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup in " + folder, e);
        }
    }

    /** One more backup, before everything is replaced. */
    public Path backUpBefore(String what, Instant now) {
        try {
            return backups().extra("before-" + what, out -> writeArchive(out, now), now);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup in " + folder, e);
        }
    }
}
