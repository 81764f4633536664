package afterword.mail.hear;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which machines and persons are told apart, in sets as the file beside this class has them. */
final class MachineWords {

    private static final String SOURCE = "machines.yaml";

    private static final MachineWords ALL = read();

    /**
     * One set.
     *
     * @param examples texts in which one of its words stands
     * @param lookAlikes texts in which none does
     */
    record WordSet(String id, Pattern pattern, List<String> examples, List<String> lookAlikes) {

        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }

        /** The first of its words in {@code text}; empty where there is none. */
        String firstIn(String text) {
            Matcher found = pattern.matcher(text);
            return found.find() ? found.group() : "";
        }

        long countIn(String text) {
            return pattern.matcher(text).results().count();
        }
    }

    private final Map<String, WordSet> sets = new LinkedHashMap<>();

    private MachineWords() {}

    /** The set of that id. @throws IllegalArgumentException where the file has none */
    static WordSet of(String id) {
        WordSet set = ALL.sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException(id);
        }
        return set;
    }

    static List<WordSet> all() {
        return List.copyOf(ALL.sets.values());
    }

    private static MachineWords read() {
        try (InputStream in = Objects.requireNonNull(MachineWords.class.getResourceAsStream(SOURCE), SOURCE)) {
            Reading<List<WordSet>> reading =
                    Documents.of(SOURCE, in).read(fields -> fields.each("sets", MachineWords::set));
            if (!reading.isOk()) {
                throw new IllegalStateException(reading.problems().toString());
            }
            MachineWords words = new MachineWords();
            reading.get().forEach(set -> words.sets.put(set.id(), set));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(SOURCE, broken);
        }
    }

    private static @Nullable WordSet set(Fields fields) {
        String id = fields.requiredText("id", "away");
        fields.requiredText("is", "somebody is not there");
        List<String> match = fields.texts("match", "out of office");
        Pattern pattern = Pattern.compile(String.join("|", match), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> examples = fields.texts("means", "I am out of office.");
        List<String> lookAlikes = fields.texts("not", "We met at our office.");
        return id == null ? null : new WordSet(id, pattern, examples, lookAlikes);
    }
}
