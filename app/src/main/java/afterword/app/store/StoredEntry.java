package afterword.app.store;

import afterword.application.JournalEntry;
import java.time.Instant;

/**
 * A line of the journal as it is kept.
 *
 * @param id given by whoever wrote it, so that writing twice is writing once
 * @param recorded when it came into the store
 * @param voided whether a later line took it back
 */
public record StoredEntry(String id, Instant recorded, JournalEntry entry, boolean voided) {}
