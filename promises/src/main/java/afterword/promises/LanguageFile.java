package afterword.promises;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a language from its file; every line that cannot be understood is a problem with its place. */
final class LanguageFile {

    private static final String PROMISE = "promise";
    private static final String CUE = "cue-";

    private LanguageFile() {}

    /** A language of the product; @throws IllegalStateException where its file is wrong, with all that is */
    static Language of(String id) {
        return Objects.requireNonNull(open(id + ".yaml", LanguageFile::language), id);
    }

    private static @Nullable Language open(String name, Function<Fields, @Nullable Language> reader) {
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no language file " + name);
            }
            Reading<Language> reading = Documents.of(name, in).read(reader);
            if (!reading.problems().isEmpty()) {
                throw new IllegalStateException(reading.problems().toString());
            }
            return reading.value();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static Reading<Language> read(String name, InputStream in) throws IOException {
        return Documents.of(name, in).read(LanguageFile::language);
    }

    private static @Nullable Language language(Fields fields) {
        return withParts(fields, List.of(fields), fields.texts("parts", "en-times.yaml"));
    }

    /** Opens the files that hold parts of the grammar one within the other, since a rule may name one of any of them. */
    private static @Nullable Language withParts(Fields fields, List<Fields> open, List<String> parts) {
        return parts.isEmpty()
                ? language(fields, open)
                : open(parts.get(0), part -> {
                    List<Fields> more = new ArrayList<>(open);
                    more.add(part);
                    return withParts(fields, more, parts.subList(1, parts.size()));
                });
    }

    private static @Nullable Language language(Fields fields, List<Fields> parts) {
        fields.integer("version", 1, 1);
        String id = fields.requiredText("language", "en");
        Vocabulary vocabulary = vocabulary(fields);
        Grammar grammar = grammar(fields, parts, vocabulary);
        Set<String> connectives = words(fields, "connectives");
        Set<String> boundaries = words(fields, "boundaries");
        Set<String> conditions = words(fields, "conditions");
        Set<String> light = words(fields, "light");
        Set<String> ahead = words(fields, "ahead");
        Set<String> perfect = words(fields, "perfect");
        Set<String> resuming = words(fields, "resuming");
        Set<String> matter = words(fields, "matter");
        Set<String> topics = words(fields, "topics");
        Set<String> determiners = words(fields, "determiners");
        Set<String> being = words(fields, "being");
        Set<String> gone = words(fields, "gone");
        Set<String> yours = words(fields, "yours");
        Set<String> whereabouts = words(fields, "whereabouts");
        Map<String, String> readings = pairs(fields, "readings", "named = Read as {0}.");
        boolean verbSecond = Boolean.TRUE.equals(fields.flag("verb-second"));
        boolean dottedOrdinals = Boolean.TRUE.equals(fields.flag("dotted-ordinals"));
        if (!fields.isSound() || id == null) {
            return null;
        }
        List<Rule> cues = grammar.ruleNames().stream()
                .filter(rule -> rule.startsWith(CUE))
                .map(grammar::rule)
                .toList();
        return new Language(
                id,
                dottedOrdinals,
                verbSecond,
                vocabulary,
                grammar,
                new Tokenizer(vocabulary, grammar),
                connectives,
                boundaries,
                conditions,
                light,
                ahead,
                perfect,
                resuming,
                matter,
                topics,
                determiners,
                being,
                gone,
                yours,
                whereabouts,
                readings,
                grammar.rule(PROMISE),
                cues);
    }

    private static Vocabulary vocabulary(Fields fields) {
        Vocabulary vocabulary = new Vocabulary();
        fields.each("words", words -> {
            String kind = words.requiredText("class", "weekday");
            for (Map.Entry<String, String> line :
                    pairs(words, "says", "5 = friday fri").entrySet()) {
                for (String word : line.getValue().split("\\s+")) {
                    vocabulary.add(kind == null ? "" : kind, word, value(line.getKey()));
                }
            }
            return kind;
        });
        pairs(fields, "same", "tomorrow = tmrw").forEach((meant, written) -> {
            for (String word : written.split("\\s+")) {
                vocabulary.addSame(word, meant);
            }
        });
        pairs(fields, "endings", "not = n't").forEach((meant, ending) -> vocabulary.addEnding(ending, meant));
        words(fields, "fillers").forEach(vocabulary::addFiller);
        fields.each("doubtful", doubtful -> {
            String word = doubtful.requiredText("word", "may");
            Set<String> after = words(doubtful, "after");
            Set<String> notBefore = words(doubtful, "not-before");
            boolean capital = Boolean.TRUE.equals(doubtful.flag("capital"));
            if (word != null) {
                vocabulary.addDoubtful(word, new Vocabulary.Doubtful(after, notBefore, capital));
            }
            return word;
        });
        vocabulary.typosOf().addAll(words(fields, "typos-of"));
        words(fields, "never-typos").stream()
                .filter(word -> !vocabulary.knows(word))
                .forEach(word -> vocabulary.add("plain", word, word));
        vocabulary.abbreviations().addAll(words(fields, "abbreviations"));
        vocabulary.ordinalEndings().addAll(words(fields, "ordinal-endings"));
        vocabulary.closers().addAll(words(fields, "closers"));
        return vocabulary;
    }

    private static Object value(String text) {
        return text.matches("\\d+") ? (Object) Integer.valueOf(text) : text;
    }

    /** First all names, then the patterns, which may name any of them. */
    private static Grammar grammar(Fields fields, List<Fields> parts, Vocabulary vocabulary) {
        Grammar grammar = new Grammar(vocabulary.classes());
        List<String> names = new ArrayList<>();
        List<Runnable> lines = new ArrayList<>();
        for (Fields part : parts) {
            part.each("grammar", rule -> rule(rule, grammar, names, lines));
        }
        if (!names.contains(PROMISE)) {
            fields.refuse("grammar", "missing", "there is no rule 'promise', with which reading begins.", null);
            grammar.declare(PROMISE);
        }
        lines.forEach(Runnable::run);
        return grammar;
    }

    private static @Nullable String rule(Fields rule, Grammar grammar, List<String> names, List<Runnable> lines) {
        String name = rule.requiredText("rule", "day");
        if (name != null) {
            grammar.declare(name);
            names.add(name);
            rule.values("says", "next <weekday> => next-weekday $1")
                    .forEach(value -> lines.add(() -> {
                        try {
                            grammar.add(name, value.text());
                        } catch (IllegalArgumentException wrong) {
                            value.refuse("bad-pattern", wrong.getMessage() + ".", null);
                        }
                    }));
        }
        return name;
    }

    private static Set<String> words(Fields fields, String key) {
        return new HashSet<>(fields.texts(key, "by"));
    }

    /** Lines of the form {@code key = what it is}, in their order. */
    private static Map<String, String> pairs(Fields fields, String key, String example) {
        Map<String, String> pairs = new LinkedHashMap<>();
        fields.values(key, example).forEach(value -> {
            int equals = value.text().indexOf('=');
            if (equals < 0) {
                value.refuse("wrong-form", "this must have the form key = words.", example);
                return;
            }
            String name = value.text().substring(0, equals).strip();
            pairs.merge(name, value.text().substring(equals + 1).strip(), (one, other) -> one + " " + other);
        });
        return pairs;
    }
}
