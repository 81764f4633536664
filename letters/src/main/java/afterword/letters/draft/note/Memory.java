package afterword.letters.draft.note;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What has once been found out about a word: notes are weighed in many ways, and ask the same of the same words each time. */
final class Memory<T> {

    /** The words of a language that people use, and some more; then it begins anew. */
    private static final int WORDS = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> finding;

    Memory(Function<String, T> finding) {
        this.finding = finding;
    }

    T of(String word) {
        T found = known.get(word);
        if (found == null) {
            found = finding.apply(word);
            if (known.size() >= WORDS) {
                known.clear();
            }
            known.put(word, found);
        }
        return found;
    }
}
