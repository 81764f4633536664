package afterword.app.trackers;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Word;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which column of somebody's own tables holds what, as they said once. */
public final class ColumnMemory {

    private final Store store;
    private final Owner owner;

    public ColumnMemory(Store store, Owner owner) {
        this.store = store;
        this.owner = owner;
    }

    /** The fields by titles in lower case. */
    public Map<String, Field> read() {
        Map<String, Field> mapping = new LinkedHashMap<>();
        store.columns()
                .of(owner)
                .forEach((title, word) -> Word.of(Field.class, word).ifPresent(field -> mapping.put(title, field)));
        return mapping;
    }

    /** Remembers these beside what is known. */
    public void remember(Map<String, Field> mapping, Instant now) {
        Map<String, String> words = new LinkedHashMap<>();
        mapping.forEach((title, field) -> words.put(title.strip().toLowerCase(Locale.ROOT), field.word()));
        store.columns().keep(owner, words, now);
    }
}
