package afterword.letters.draft;

import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the slots of a letter's sentences can be filled with, and where each filler comes from. */
final class Slots {

    /** The slots that hold a note. */
    static final List<String> NOTES = List.of(
            "topic",
            "need",
            "evidence",
            "ability",
            "concern",
            "answer",
            "omitted",
            "strength",
            "aside",
            "news",
            "news2");

    private static final Pattern ASKS =
            Pattern.compile("^(?:whether|how|why|who|whom|whose|what|when|where|which|if)\\b");

    private record Plain(String text, List<String> pointers) {}

    private final Map<String, Plain> plain = new HashMap<>();
    private final Map<String, Told> notes = new HashMap<>();

    Slots put(String name, @Nullable String text, String... pointers) {
        if (text != null) {
            plain.put(name, new Plain(text, List.of(pointers)));
        }
        return this;
    }

    Slots put(String name, @Nullable Told note) {
        if (note == null) {
            notes.remove(name);
        } else {
            notes.put(name, note);
        }
        return this;
    }

    void remove(String name) {
        plain.remove(name);
    }

    @Nullable
    Told note(String name) {
        return notes.get(name);
    }

    boolean has(String name) {
        return notes.containsKey(name) || plain.containsKey(name);
    }

    /** Whether every note that {@code frame} speaks of is there and is of a kind it takes. */
    boolean suits(Frame frame) {
        for (Map.Entry<String, Set<Kind>> reads : frame.reads().entrySet()) {
            Told told = notes.get(reads.getKey());
            if (told == null || !reads.getValue().contains(told.note().kind())) {
                return false;
            }
        }
        for (String slot : frame.slots()) {
            Told named = slot.endsWith(".head") ? notes.get(slot.substring(0, slot.indexOf('.'))) : null;
            if (named != null && named.note().head().startsWith("I ")) {
                return false;
            }
            if (slot.endsWith(".about") && isClumsy(notes.get(slot.substring(0, slot.indexOf('.'))))) {
                return false;
            }
        }
        Told single = frame.single() == null ? null : notes.get(frame.single());
        return single == null
                || !single.note().plural() && !single.note().about().matches(".*[,(].*");
    }

    /** "The contract being back" is said better as a clause, where there is one. */
    private static boolean isClumsy(@Nullable Told told) {
        return told != null
                && told.note().kind() == Kind.FACT
                && told.note().that() != null
                && (told.note().that().startsWith("you ")
                        || told.note()
                                .about()
                                .matches(".*\\b(being|having|not|never)\\b.*|.*ing\\b.*\\band\\b.*ing\\b.*")
                        || told.note().about().split(" ").length > 9
                        || told.note().about().matches("(nobody|everyone|everybody|nothing)\\b.*"))
                && !told.note().about().startsWith("having ");
    }

    /** The words for {@code slot}, such as {@code topic.about}; nothing where there are none. */
    @Nullable
    String words(String slot) {
        int dot = slot.indexOf('.');
        if (dot < 0) {
            Plain value = plain.get(slot);
            return value == null ? null : value.text;
        }
        Told told = notes.get(slot.substring(0, dot));
        return told == null ? null : words(told.note(), slot.substring(dot + 1));
    }

    private static @Nullable String words(Note note, String form) {
        return switch (form) {
            case "about" ->
                note.kind() == Kind.QUESTION
                        ? "the question of " + note.about()
                        : note.kind() == Kind.DOUBT ? "the question " + note.about() : note.about();
            case "whether" ->
                !ASKS.matcher(note.about()).find()
                        ? null
                        : note.kind() == Kind.DOUBT
                                ? note.about()
                                        .replace("whether I will ", "whether I would ")
                                        .replace("whether I can ", "whether I could ")
                                : note.about();
            case "that" -> note.that();
            case "head" -> note.head();
            default -> throw new IllegalArgumentException("no form '" + form + "' of a note");
        };
    }

    /** Where the words of {@code slot} come from. */
    List<String> pointers(String slot) {
        int dot = slot.indexOf('.');
        if (dot < 0) {
            Plain value = plain.get(slot);
            return value == null ? List.of() : value.pointers;
        }
        Told told = notes.get(slot.substring(0, dot));
        return told == null ? List.of() : List.of(told.pointer());
    }
}
