package afterword.app.spreadsheets;

import afterword.application.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a spreadsheet and what is kept.
 *
 * @param application the id of the one it concerns; of a new one, the name of its company
 * @param says the difference in a sentence, with the row
 * @param entry the id of the line of the journal that is replaced or taken back; absent otherwise
 * @param written the line that is added, alone or in the place of another; absent otherwise
 */
public record Change(
        Kind kind,
        String application,
        String says,
        @Nullable String entry,
        @Nullable JournalEntry written) {

    /** What becomes of it. */
    public enum Kind {
        APPLICATION_ADDED,
        APPLICATION_EDITED,
        APPLICATION_REMOVED,
        PERSON_ADDED,
        PERSON_EDITED,
        PERSON_REMOVED,
        ENTRY_ADDED,
        ENTRY_EDITED,
        ENTRY_REMOVED;

        /** Whether something that is kept would be gone. */
        public boolean isRemoval() {
            return this == APPLICATION_REMOVED || this == PERSON_REMOVED || this == ENTRY_REMOVED;
        }
    }
}
