package afterword.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of an interview (S0-3).
 *
 * @param people by the id of the contact, in the order written
 * @param omitted what the applicant forgot to say (S0-16)
 */
public record Debrief(Map<String, PersonDebrief> people, List<String> omitted, List<Correction> corrections) {

    /** Nothing written yet. */
    public static final Debrief EMPTY = new Debrief(Map.of(), List.of(), List.of());

    public Debrief {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        omitted = List.copyOf(omitted);
        corrections = List.copyOf(corrections);
    }

    /** Whether nothing at all was written. */
    public boolean isEmpty() {
        if (!omitted.isEmpty() || !corrections.isEmpty()) {
            return false;
        }
        for (PersonDebrief person : people.values()) {
            if (!person.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
