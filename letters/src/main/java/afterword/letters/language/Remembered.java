package afterword.letters.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was found out about texts lately, so that only changed ones are read again. Safe for many threads. */
public final class Remembered<T> {

    private final Map<String, T> known;

    /** @param most how many texts are kept, those used last */
    public Remembered(int most) {
        known = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        });
    }

    /** What is known of {@code text}, found out now if nothing is. */
    public T of(String text, Supplier<T> finding) {
        T found = known.get(text);
        if (found == null) {
            found = finding.get();
            known.put(text, found);
        }
        return found;
    }
}
