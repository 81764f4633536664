package afterword.app.spreadsheets;

import afterword.app.application.Editing;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.JournalEntry;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One application while the rows of a spreadsheet change it. */
final class EditedApplication {

    final StoredApplication stored;
    final ObjectNode document;
    final List<StoredEntry> standing;
    final Map<String, Integer> entries = new LinkedHashMap<>();
    /** The position in the document's journal of each line that a row added or replaced. */
    final Map<Integer, Change> written = new LinkedHashMap<>();

    final Set<String> seenEntries = new HashSet<>();
    final Set<String> seenPeople = new HashSet<>();
    boolean seen;
    boolean factsChanged;

    EditedApplication(StoredApplication stored) {
        this.stored = stored;
        this.document = Editing.document(stored.application());
        this.standing = Spreadsheet.standing(stored);
        for (int i = 0; i < standing.size(); i++) {
            entries.put(standing.get(i).id(), i);
        }
    }

    ZoneId zone() {
        return stored.application().zone();
    }

    ArrayNode journal() {
        return document.has("journal") ? (ArrayNode) document.get("journal") : document.putArray("journal");
    }

    ObjectNode people() {
        return document.has("contacts") ? (ObjectNode) document.get("contacts") : document.putObject("contacts");
    }

    /** What stood in the tables that are there, and no longer does. */
    void removals(Set<Table> tables, boolean withRemovals, List<Change> removals) {
        String id = stored.id();
        if (!seen) {
            if (tables.contains(Table.APPLICATIONS)) {
                removals.add(new Change(
                        Change.Kind.APPLICATION_REMOVED,
                        id,
                        id + " is no longer there, with all its history",
                        null,
                        null));
            }
            return;
        }
        if (tables.contains(Table.HISTORY)) {
            for (StoredEntry entry : standing) {
                if (!seenEntries.contains(entry.id())) {
                    JournalEntry gone = entry.entry();
                    removals.add(new Change(
                            Change.Kind.ENTRY_REMOVED,
                            id,
                            "entry " + entry.id() + " of " + id + " ("
                                    + gone.kind().word() + ") is no longer there",
                            entry.id(),
                            null));
                }
            }
        }
        if (tables.contains(Table.PEOPLE)) {
            for (String person : stored.application().contacts().keySet()) {
                if (!seenPeople.contains(person)) {
                    if (withRemovals) {
                        people().remove(person);
                        factsChanged = true;
                    }
                    removals.add(new Change(
                            Change.Kind.PERSON_REMOVED, id, person + " of " + id + " is no longer there", null, null));
                }
            }
        }
    }
}
