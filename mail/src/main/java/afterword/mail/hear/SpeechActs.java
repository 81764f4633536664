package afterword.mail.hear;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The speech acts that are known, as the files beside this class have them; each brings its own examples. */
final class SpeechActs {

    private static final List<String> FILES =
            List.of("offer", "decline", "next-round", "hold", "question", "acknowledgement", "unsure", "news");

    private static final Map<String, Boolean> WEIGHTS = Map.of("strong", true, "hint", false);

    private final Map<String, List<SpeechAct>> byFile = new LinkedHashMap<>();

    private SpeechActs() {}

    /** Reads the files. @throws IllegalStateException with their problems, where they have some. */
    static SpeechActs read() {
        Map<String, String> words = new HashMap<>();
        for (String[] word : file("words", fields -> fields.each("words", SpeechActs::word))) {
            words.put(word[0], "(?:" + expanded(word[1], words) + ")");
        }
        SpeechActs acts = new SpeechActs();
        for (String file : FILES) {
            acts.byFile.put(file, file(file, fields -> acts(fields, words)));
        }
        return acts;
    }

    /** The acts of one file, such as {@code decline}. */
    List<SpeechAct> of(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** All acts that a sentence may be by itself. */
    List<SpeechAct> all() {
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    private static String @Nullable [] word(Fields fields) {
        String name = fields.requiredText("name", "we");
        String is = fields.requiredText("is", "we|i|they");
        return name == null || is == null ? null : new String[] {name, is};
    }

    private static List<SpeechAct> acts(Fields fields, Map<String, String> words) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (Meaning meaning : Meaning.values()) {
            meanings.put(meaning.word(), meaning);
        }
        Meaning meaning = Objects.requireNonNullElse(fields.term("meaning", meanings), Meaning.UNSURE);
        return fields.each("acts", act -> act(act, meaning, words));
    }

    private static @Nullable SpeechAct act(Fields fields, Meaning meaning, Map<String, String> words) {
        String id = fields.requiredText("id", "chose-another");
        Boolean strong = fields.term("weight", WEIGHTS);
        List<Pattern> match = patterns(fields.texts("match", "decided"), words);
        List<Pattern> unless = patterns(fields.texts("unless", "not"), words);
        List<String> means = fields.texts("means", "We went with another candidate.");
        List<String> not = fields.texts("not", "Nothing is decided.");
        if (id == null || strong == null) {
            return null;
        }
        return new SpeechAct(id, meaning, strong, match, unless, means, not);
    }

    private static List<Pattern> patterns(List<String> texts, Map<String, String> words) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts) {
            patterns.add(Pattern.compile(expanded(text, words)));
        }
        return patterns;
    }

    private static String expanded(String pattern, Map<String, String> words) {
        String expanded = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            expanded = expanded.replace("{" + word.getKey() + "}", word.getValue());
        }
        return expanded;
    }

    private static <T> T file(String name, Function<Fields, T> reader) {
        String source = name + ".yaml";
        try (InputStream in = Objects.requireNonNull(SpeechActs.class.getResourceAsStream(source), source)) {
            Reading<T> reading = Documents.of(source, in).read(reader::apply);
            if (!reading.isOk()) {
                throw new IllegalStateException(reading.problems().toString());
            }
            return reading.get();
        } catch (IOException broken) {
            throw new UncheckedIOException(source, broken);
        }
    }
}
