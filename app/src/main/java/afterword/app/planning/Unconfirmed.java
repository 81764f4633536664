package afterword.app.planning;

import afterword.app.store.Owner;
import afterword.application.JournalEntry;
import java.util.List;

/** What was heard of an employer and is not yet in the journal, since the person has not said what it means. */
@FunctionalInterface
public interface Unconfirmed {

    List<JournalEntry> of(Owner owner, String application);
}
