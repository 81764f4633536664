package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import afterword.letters.language.Pattern;
import afterword.letters.language.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the pattern rules: one file for each category, and one for the acts that letters are asked for. */
final class RuleFiles {

    static final List<String> NAMES = List.of(
            "acts",
            "claims-meeting",
            "complaint",
            "demand",
            "desperation",
            "entitlement",
            "familiarity",
            "grammar",
            "negativity",
            "pay",
            "still-available");

    private static final Map<String, Category> CATEGORIES = terms(Category.values());
    private static final Map<String, EntryKind> KINDS = terms(EntryKind.values());

    private RuleFiles() {}

    /** All rules, file by file. */
    static List<PatternRule> all() {
        Phrases phrases = Phrases.of(read("phrases", RuleFiles::phrases));
        return NAMES.stream()
                .flatMap(name -> read(name, file -> file.each("rules", rule -> rule(rule, phrases))).stream())
                .toList();
    }

    private static <T> T read(String name, Function<Fields, @Nullable T> reader) {
        String source = "rules/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(RuleFiles.class.getResourceAsStream(source), source)) {
            Reading<T> reading = Documents.of(source, in).read(reader);
            if (!reading.isOk()) {
                throw new IllegalStateException("a file of rules has problems: " + reading.problems());
            }
            return reading.get();
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    private static Map<String, String> phrases(Fields file) {
        Map<String, String> phrases = new LinkedHashMap<>();
        file.each("phrases", phrase -> {
            String name = phrase.requiredText("name", "day");
            String pattern = phrase.requiredText("pattern", "monday|tuesday");
            if (name != null && pattern != null) {
                phrases.put(name, pattern);
            }
            return name;
        });
        return phrases;
    }

    private static @Nullable PatternRule rule(Fields fields, Phrases phrases) {
        String id = fields.requiredText("id", "still-waiting");
        Category category = fields.term("category", CATEGORIES);
        String act = fields.text("act", "thanks");
        String cites = fields.requiredText("rule", "S2-25");
        String message = fields.text("message", "This reproaches the reader with the wait.");
        String suggestion = fields.text("suggestion", "Ask when they expect to decide.");
        Boolean plain = fields.flag("plain");
        List<EntryKind> kinds = fields.terms("kinds", KINDS);
        List<Pattern> patterns = patterns(fields, "patterns", phrases);
        List<Pattern> before = patterns(fields, "before", phrases);
        List<Pattern> unless = patterns(fields, "unless", phrases);
        List<String> matches = fields.texts("matches", "I have heard nothing for a month.");
        List<String> passes = fields.texts("passes", "I have heard nothing but praise.");
        if (!fields.isSound() || id == null || cites == null) {
            return null;
        }
        return new PatternRule(
                id,
                category,
                act,
                cites,
                Objects.requireNonNullElse(message, ""),
                Objects.requireNonNullElse(suggestion, ""),
                Boolean.TRUE.equals(plain),
                new HashSet<>(kinds),
                patterns,
                before,
                unless,
                matches,
                passes);
    }

    private static List<Pattern> patterns(Fields fields, String key, Phrases phrases) {
        return fields.texts(key, "@i <need> ... @answer").stream()
                .map(source -> Pattern.of(source, phrases))
                .toList();
    }

    private static <E extends Enum<E> & Word> Map<String, E> terms(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(Word::word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
