package afterword.app.store;

import afterword.application.Application;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with what the store knows of it.
 *
 * @param id readable and unique among the owner's, such as {@code northwind-traders}
 * @param version of the facts; whoever saves must name the one they read
 * @param application the facts, with those lines of the journal that stand
 * @param journal every line, those taken back included, in the order they were written
 * @param playbook the id of the one chosen; absent: the owner's
 * @param sample whether it is an invented one that goes away with the sample
 */
public record StoredApplication(
        String id,
        long version,
        Application application,
        List<StoredEntry> journal,
        @Nullable String playbook,
        boolean sample,
        Instant created,
        Instant changed) {

    public StoredApplication {
        journal = List.copyOf(journal);
    }
}
