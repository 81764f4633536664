package afterword.letters.draft;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The JSON pointers that a letter rests on. */
final class Facts {

    private static final List<String> ORDER =
            List.of("applicant", "company", "position", "agency", "contacts", "interviews", "directions", "journal");

    private final Set<String> pointers = new LinkedHashSet<>();

    void add(String pointer) {
        pointers.add(pointer);
    }

    boolean has(String pointer) {
        return pointers.contains(pointer);
    }

    /** A key as a part of a pointer (RFC 6901). */
    static String key(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** In the order of the application file; within a part in the order of use. */
    List<String> inOrder() {
        return pointers.stream()
                .sorted(Comparator.comparingInt(pointer -> ORDER.indexOf(pointer.split("/", 3)[1])))
                .toList();
    }
}
