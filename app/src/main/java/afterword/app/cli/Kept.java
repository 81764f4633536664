package afterword.app.cli;

import afterword.app.archive.Keeping;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

/** All that is kept, for the commands that give out, save or bring back the whole of it. */
final class Kept {

    private final Keeping keeping;
    private final Instant now;

    Kept(Store store, Path folder, Console console, Instant now) {
        Shelf shelf = new Shelf(new Books(console).own());
        Planning planning = new Planning(shelf, new PublicHolidays(), store);
        this.keeping = new Keeping(store, Owner.LOCAL, planning, folder);
        this.now = now;
    }

    Plan plan(StoredApplication stored) {
        return keeping.plan(stored, now);
    }

    void writeArchive(OutputStream out) {
        keeping.writeArchive(out, now);
    }

    /** Today's backup, if there is none yet. */
    void backUpDaily() {
        keeping.backUpDaily(now);
    }

    /** One more backup, before everything is replaced. */
    Path backUpBefore(String what) {
        return keeping.backUpBefore(what, now);
    }
}
