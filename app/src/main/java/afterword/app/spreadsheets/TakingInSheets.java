package afterword.app.spreadsheets;

import afterword.app.store.Owner;
import afterword.app.store.Saving;
import afterword.app.store.Store;
import java.time.Instant;
import java.util.Objects;
import java.util.function.IntConsumer;

/** Makes what a preview showed true: all of it, or nothing. */
public final class TakingInSheets {

    private final Store store;
    private final Owner owner;

    public TakingInSheets(Store store, Owner owner) {
        this.store = store;
        this.owner = owner;
    }

    /**
     * Keeps the changes of {@code preview}. Lines of the journal are never rewritten: an edited one is taken back and written
     * anew.
     *
     * @throws ChangedMeanwhile where an application was changed since the preview was made
     */
    public void takeIn(Preview preview, Instant now) {
        takeIn(preview, now, count -> {});
    }

    /** The same; {@code progress} is told how many changes are made. */
    public void takeIn(Preview preview, Instant now, IntConsumer progress) {
        int[] count = {0};
        store.together(() -> {
            preview.facts().forEach((stored, facts) -> {
                Saving saving = store.applications().save(owner, stored.id(), stored.version(), facts, now);
                if (saving instanceof Saving.ChangedMeanwhile) {
                    throw new ChangedMeanwhile(stored.id());
                }
                progress.accept(++count[0]);
            });
            preview.added().forEach(application -> {
                store.applications().add(owner, application, now);
                progress.accept(++count[0]);
            });
            preview.changes().stream()
                    .filter(change -> preview.withRemovals() || !change.kind().isRemoval())
                    .forEach(change -> {
                        takeIn(change, now);
                        progress.accept(++count[0]);
                    });
            return preview;
        });
    }

    private void takeIn(Change change, Instant now) {
        if (change.kind() == Change.Kind.APPLICATION_REMOVED) {
            store.applications().remove(owner, change.application());
        }
        if (change.entry() != null) {
            store.applications().takeBack(owner, change.application(), change.entry(), now);
        }
        if (change.written() != null) {
            store.applications().append(owner, change.application(), Objects.requireNonNull(change.written()), now);
        }
    }

    /** Somebody changed the application after the preview; nothing was kept. */
    public static final class ChangedMeanwhile extends RuntimeException {

        ChangedMeanwhile(String id) {
            super("application '" + id + "' was changed after the preview was made; nothing was taken in");
        }
    }
}
