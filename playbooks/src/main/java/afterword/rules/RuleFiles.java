package afterword.rules;

import afterword.application.Word;
import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files that the rules stand in. They ship with the product, so a fault in them is a broken build. */
final class RuleFiles {

    private static final Map<String, Category> CATEGORIES = terms(Category.class);
    private static final Map<String, Act> ACTS = terms(Act.class);
    private static final Map<String, Strength> STRENGTHS = terms(Strength.class);

    private RuleFiles() {}

    static Seed seed(String id) {
        return read(id, fields -> {
            String seed = fields.requiredText("seed", "S0");
            String file = fields.requiredText("file", "article.txt");
            String after = fields.requiredText("after", "who wrote it");
            String note = fields.text("note", "what is missing");
            Map<String, Rule> rules = fields.byKey("rules", (rule, its) -> rule(rule, file, its));
            return fields.isSound() ? new Seed(seed, file, after, note, List.copyOf(rules.values())) : null;
        });
    }

    private static @Nullable Rule rule(String id, String file, Fields fields) {
        Category category = fields.term("category", CATEGORIES);
        List<Act> acts = fields.terms("acts", ACTS);
        String text = fields.requiredText("text", "a sentence");
        return fields.isSound() ? new Rule(id, file, category, Set.copyOf(acts), text) : null;
    }

    static List<Precedence> precedence() {
        return all("precedence", "levels", (id, fields) -> {
            String name = fields.requiredText("name", "promises");
            List<Act> acts = fields.terms("acts", ACTS);
            String text = fields.requiredText("text", "a sentence");
            String why = fields.requiredText("why", "a sentence");
            List<String> resolves = fields.texts("resolves", "C-07");
            return fields.isSound() ? new Precedence(id, name, Set.copyOf(acts), text, why, resolves) : null;
        });
    }

    static List<Conflict> conflicts() {
        return all("conflicts", "conflicts", (id, fields) -> {
            String topic = fields.requiredText("topic", "how soon again");
            List<Conflict.Pair> pairs = pairs(fields);
            Strength strength = fields.term("strength", STRENGTHS);
            String when = fields.text("when", "there is an agency");
            String clash = fields.requiredText("clash", "a sentence");
            Balanced balanced = fields.one("balanced", its -> {
                List<String> by = its.texts("by", "P3");
                String text = its.requiredText("text", "a sentence");
                return its.isSound() ? new Balanced(by, text) : null;
            });
            return fields.isSound()
                    ? new Conflict(id, topic, pairs, strength, when, clash, balanced.by(), balanced.text())
                    : null;
        });
    }

    private static List<Conflict.Pair> pairs(Fields fields) {
        List<Conflict.Pair> pairs = new ArrayList<>();
        for (Value value : fields.values("pairs", "S0-23/S2-19")) {
            String[] ids = value.text().split("/");
            if (ids.length == 2) {
                pairs.add(new Conflict.Pair(ids[0], ids[1]));
            } else {
                value.refuse("not-a-pair", "a pair is two rules with a stroke between.", "S0-23/S2-19");
            }
        }
        return pairs;
    }

    static List<Interpretation> readings() {
        return all("readings", "readings", (id, fields) -> {
            List<String> rules = new ArrayList<>();
            rules.add(fields.requiredText("rule", "S0-23"));
            rules.addAll(fields.texts("also", "S0-7"));
            String question = fields.requiredText("question", "a sentence");
            List<String> others = fields.texts("others", "another reading");
            String text = fields.requiredText("text", "a sentence");
            return fields.isSound() ? new Interpretation(id, rules, question, others, text) : null;
        });
    }

    /** The ids of the rules to be reminded of, by the occasion. */
    static Map<Occasion, List<String>> reminders() {
        return read("reminders", fields -> {
            Map<Occasion, List<String>> rules = new EnumMap<>(Occasion.class);
            for (Occasion occasion : Occasion.values()) {
                rules.put(occasion, fields.texts(occasion.word(), "S0-22"));
            }
            return fields.isSound() ? rules : null;
        });
    }

    private static <T> List<T> all(String name, String key, BiFunction<String, Fields, @Nullable T> reader) {
        return read(name, fields -> List.copyOf(fields.byKey(key, reader).values()));
    }

    private static <T> T read(String name, Function<Fields, @Nullable T> reader) {
        String file = name + ".yaml";
        try (InputStream in = RuleFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the rules in " + file + " are missing");
            }
            return Documents.of("rules/" + file, in).read(reader).get();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static <E extends Enum<E> & Word> Map<String, E> terms(Class<E> type) {
        Map<String, E> terms = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> terms.put(constant.word(), constant));
        return terms;
    }

    private record Balanced(List<String> by, String text) {}
}
