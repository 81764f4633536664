package afterword.app.cli;

import afterword.app.archive.Archive;
import afterword.app.archive.Backups;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

/** All that is kept, for the commands that give out, save or bring back the whole of it. */
final class Kept {

    private final Store store;
    private final Path folder;
    private final Planning planning;
    private final Instant now;

    Kept(Store store, Path folder, Console console, Instant now) {
        this.store = store;
        this.folder = folder;
        this.now = now;
        Shelf shelf = new Shelf(new Books(console).own());
        this.planning = new Planning(shelf, new PublicHolidays(), new SettingsOf(store.owners()));
    }

    Plan plan(StoredApplication stored) {
        return planning.plan(Owner.LOCAL, stored, now);
    }

    void writeArchive(OutputStream out) {
        try {
            Archive.write(store, Owner.LOCAL, this::plan, now, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive", e);
        }
    }

    /** Today's backup, if there is none yet. */
    void backUpDaily() {
        try {
            new Backups(folder).daily(this::writeArchive, now);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup in " + folder, e);
        }
    }

    /** One more backup, before everything is replaced. */
    Path backUpBefore(String what) {
        try {
            return new Backups(folder).extra("before-" + what, this::writeArchive, now);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup in " + folder, e);
        }
    }
}
