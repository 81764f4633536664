package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs: the irregular ones from a list, the others by rule. */
final class Inflections {

    record Irregular(String base, String past, String participle, String ing) {}

    private final Map<String, Irregular> irregular = new HashMap<>();
    private final Map<String, Irregular> byForm = new HashMap<>();

    Inflections() {
        Lexicon.lines("verbs.txt").forEach(this::add);
    }

    private void add(String line) {
        String[] fields = line.split(" ");
        Irregular verb =
                new Irregular(fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : regularIng(fields[0]));
        irregular.put(verb.base(), verb);
        for (String form : List.of(verb.past(), verb.participle(), verb.ing())) {
            byForm.putIfAbsent(form, verb);
        }
    }

    /** The irregular verb that {@code word} is a form of other than its base. */
    @Nullable
    Irregular ofForm(String word) {
        return byForm.get(word);
    }

    boolean isIrregular(String base) {
        return irregular.containsKey(base);
    }

    /** Whether it is on the list and takes -ed all the same. */
    boolean hasRegularPast(String base) {
        Irregular verb = irregular.get(base);
        return verb != null && verb.past().endsWith("ed");
    }

    private static String regularIng(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    /** "nod" doubles its last letter before an ending; "cook" and "fix" do not. */
    private static String doubled(String base) {
        return base.matches("[^aeiou]*[aeiou][bdfglmnprtvz]") ? base + base.charAt(base.length() - 1) : base;
    }

    String inflect(String base, Form form) {
        int hyphen = base.lastIndexOf('-');
        if (hyphen >= 0) {
            return base.substring(0, hyphen + 1) + inflect(base.substring(hyphen + 1), form);
        }
        Irregular verb = irregular.get(base);
        return switch (form) {
            case BASE -> base;
            case ING -> verb == null ? regularIng(base) : verb.ing();
            case PAST -> verb == null ? regularEd(base) : verb.past();
            case PARTICIPLE -> verb == null ? regularEd(base) : verb.participle();
            case PRESENT ->
                switch (base) {
                    case "be" -> "is";
                    case "have" -> "has";
                    default ->
                        base.matches(".*(s|x|z|ch|sh|o)")
                                ? base + "es"
                                : base.matches(".*[^aeiou]y")
                                        ? base.substring(0, base.length() - 1) + "ies"
                                        : base + "s";
                };
        };
    }

    private static String regularEd(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }
}
