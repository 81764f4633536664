package afterword.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, as a reader takes them out by name and type. Every problem is noted and reading goes on, so
 * that all are found at once; keys that nobody asked for are refused at the end, with the nearest that was asked for.
 *
 * <pre>{@code
 * Reading<Agency> agency = Documents.of(path).read(fields -> {
 *     String name = fields.requiredText("name", "Amtec");
 *     String contact = fields.requiredText("contact", "morgan");
 *     return fields.isSound() ? new Agency(name, contact) : null;
 * });
 * }</pre>
 *
 * <p>A key whose value is {@code null} counts as not given.
 */
public final class Fields {

    /** The index of what stands under a key itself, not in a list under it. */
    static final int NO_INDEX = -1;

    private static final String[] NONE = {};

    private final Mapping mapping;
    private final @Nullable Fields parent;
    private final String key;
    private final int index;
    private final Problems problems;
    private final int problemsBefore;
    /** Which of the keys were asked for: the first 64 by their bits, others apart. */
    private long taken;

    private @Nullable BitSet takenBeyond;
    /** Keys that were asked for, each with its example, where somebody may want to know. */
    private String[] known = NONE;

    private int knownSize;

    private Fields(Mapping mapping, @Nullable Fields parent, String key, int index, Problems problems) {
        this.mapping = mapping;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    /** Reads {@code node}, which must be a mapping, with {@code reader}; refuses the keys it did not ask for. */
    static <T> @Nullable T read(
            Node node,
            @Nullable Fields parent,
            String key,
            int index,
            Problems problems,
            Function<Fields, @Nullable T> reader) {
        if (!(node instanceof Mapping mapping)) {
            refuseNoMapping(node, pointer(parent, key, index), problems, "key: value");
            return null;
        }
        Fields fields = new Fields(mapping, parent, key, index, problems);
        T value = reader.apply(fields);
        fields.refuseOtherKeys();
        return value;
    }

    private static void refuseNoMapping(Node node, String pointer, Problems problems, String example) {
        String message = "this must be a mapping of keys to values, not " + node.kind() + ".";
        problems.add(node.place(), pointer, "wrong-type", message, node.shown(), example);
    }

    /** Whether nothing was wrong with this mapping so far, nor with anything in it. */
    public boolean isSound() {
        return problems.count() == problemsBefore;
    }

    /** Whether there is a value for {@code key}, whatever it is. */
    public boolean has(String key) {
        return node(key, "…") != null;
    }

    /** Notes a problem with the value of {@code key}, or with the whole mapping where that is missing. */
    public void refuse(String key, String code, String message, @Nullable String example) {
        int i = mapping.indexOf(key);
        if (i < 0) {
            problems.add(mapping.place(), pointer(), code, message, null, example);
        } else {
            Node node = mapping.value(i);
            problems.add(node.place(), pointer(this, key, NO_INDEX), code, message, node.shown(), example);
        }
    }

    /** Notes that {@code key} is missing, where it is. */
    public void require(String key, String example) {
        required(key, example);
    }

    private @Nullable Node required(String key, String example) {
        Node node = node(key, example);
        if (node == null) {
            String message = "'" + key + "' is missing.";
            problems.add(mapping.place(), pointer(), "missing", message, null, key + ": " + example);
        }
        return node;
    }

    /** One value, to be read by hand; absent where it is missing or no scalar. */
    public @Nullable Value value(String key, String example) {
        Node node = node(key, example);
        return node == null ? null : scalar(node, key, NO_INDEX, example);
    }

    /** A text that is not blank, as written. */
    public @Nullable String text(String key, String example) {
        Value value = value(key, example);
        return value == null ? null : value.filledText();
    }

    public @Nullable String requiredText(String key, String example) {
        Node node = required(key, example);
        Value value = node == null ? null : scalar(node, key, NO_INDEX, example);
        return value == null ? null : value.filledText();
    }

    /** A text of one line without control characters, such as a name, which may come to stand in the head of a mail. */
    public @Nullable String line(String key, String example) {
        Value value = value(key, example);
        return value == null ? null : value.filledLine();
    }

    public @Nullable String requiredLine(String key, String example) {
        Node node = required(key, example);
        Value value = node == null ? null : scalar(node, key, NO_INDEX, example);
        return value == null ? null : value.filledLine();
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean flag(String key) {
        Value value = value(key, "true");
        return value == null ? null : value.asFlag();
    }

    /** A whole number from {@code least} to {@code most}. */
    public @Nullable Integer integer(String key, int least, int most) {
        Value value = value(key, String.valueOf(least));
        return value == null ? null : value.asInteger(least, most);
    }

    /** A day of the calendar, such as {@code 2026-09-18}. */
    public @Nullable LocalDate date(String key) {
        Value value = value(key, Moments.A_DATE);
        return value == null ? null : value.asDate();
    }

    /**
     * A point in time, such as {@code 2026-09-09T14:00-04:00}.
     *
     * @param zone in which a time without an offset is meant; absent: an offset is required
     */
    public @Nullable Instant instant(String key, @Nullable ZoneId zone) {
        Value value = value(key, Moments.AN_INSTANT);
        return value == null ? null : value.asInstant(zone);
    }

    /** One of a few words. */
    public <T> @Nullable T term(String key, Map<String, T> terms) {
        Value value = value(key, exampleOf(terms));
        return value == null ? null : value.asTerm(terms);
    }

    /** A list of values, to be read by hand; empty where it is missing. */
    public List<Value> values(String key, String example) {
        List<Node> nodes = list(key, example);
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Value value = scalar(nodes.get(i), key, i, example);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A list of texts that are not blank; empty where it is missing. */
    public List<String> texts(String key, String example) {
        return read(key, example, Value::filledText);
    }

    /** A list of texts of one line; empty where it is missing. */
    public List<String> lines(String key, String example) {
        return read(key, example, Value::filledLine);
    }

    private List<String> read(String key, String example, Function<Value, @Nullable String> reader) {
        List<Node> nodes = list(key, example);
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Value value = scalar(nodes.get(i), key, i, example);
            String text = value == null ? null : reader.apply(value);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A list of words out of a few, none of them twice; empty where it is missing. */
    public <T> List<T> terms(String key, Map<String, T> terms) {
        List<Value> values = values(key, exampleOf(terms));
        if (values.isEmpty()) {
            return List.of();
        }
        List<T> found = new ArrayList<>(values.size());
        for (Value value : values) {
            T term = value.asTerm(terms);
            if (term != null && found.contains(term)) {
                value.refuse("duplicate", "'" + value.text() + "' is given twice.", null);
            } else if (term != null) {
                found.add(term);
            }
        }
        return found;
    }

    private String exampleOf(Map<String, ?> terms) {
        return problems.areLocated() ? terms.keySet().iterator().next() : "";
    }

    /** A mapping within this one. */
    public <T> @Nullable T one(String key, Function<Fields, @Nullable T> reader) {
        return one(key, "{ key: value }", reader);
    }

    /** A mapping within this one, such as {@code example}. */
    public <T> @Nullable T one(String key, String example, Function<Fields, @Nullable T> reader) {
        Node node = node(key, example);
        if (node == null || node instanceof Mapping) {
            return node == null ? null : read(node, this, key, NO_INDEX, problems, reader);
        }
        refuseNoMapping(node, pointer(this, key, NO_INDEX), problems, key + ": " + example);
        return null;
    }

    /**
     * A mapping within this one; the keys it leaves out are taken from the mapping under {@code usual} in {@code base}.
     * Where it is missing, it is that one.
     */
    public <T> @Nullable T oneOver(String key, Fields base, String usual, Function<Fields, @Nullable T> reader) {
        if (!(base.node(usual, "{ key: value }") instanceof Mapping common)) {
            return one(key, reader);
        }
        Node own = node(key, "{ key: value }");
        if (own == null) {
            return read(common, base, usual, NO_INDEX, problems, reader);
        }
        return own instanceof Mapping mapping
                ? read(mapping.over(common), this, key, NO_INDEX, problems, reader)
                : one(key, reader);
    }

    /** A list of mappings; empty where it is missing. */
    public <T> List<T> each(String key, Function<Fields, @Nullable T> reader) {
        List<Node> nodes = list(key, "{ … }");
        List<T> values = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            T value = read(nodes.get(i), this, key, i, problems, reader);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Mappings by keys of the author's choosing, in their order; empty where they are missing. */
    public <T> Map<String, T> byKey(String key, BiFunction<String, Fields, @Nullable T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        one(key, fields -> {
            fields.otherKeys(reader, values);
            return null;
        });
        return values;
    }

    /** The mappings under all keys that were not asked for so far, whatever their names, added to {@code values}. */
    public <T> void otherKeys(BiFunction<String, Fields, @Nullable T> reader, Map<String, T> values) {
        for (int i = 0; i < mapping.size(); i++) {
            if (!isTaken(i)) {
                take(i);
                String key = mapping.key(i);
                T value = read(mapping.value(i), this, key, NO_INDEX, problems, fields -> reader.apply(key, fields));
                if (value != null) {
                    values.put(key, value);
                }
            }
        }
    }

    /** Notes a problem with {@code key} itself, not with its value. */
    public void refuseKey(String key, String code, String message, @Nullable String example) {
        int i = mapping.indexOf(key);
        long place = i < 0 ? mapping.place() : mapping.keyPlace(i);
        problems.add(place, pointer(this, key, NO_INDEX), code, message, key, example);
    }

    /** Notes a problem with the key under which this mapping stands. */
    public void refuseOwnKey(String code, String message, @Nullable String example) {
        if (parent != null) {
            parent.refuseKey(key, code, message, example);
        }
    }

    /** A JSON pointer to this mapping. */
    public String pointer() {
        return pointer(parent, key, index);
    }

    static String pointer(@Nullable Fields under, String key, int index) {
        String above = under == null ? "" : under.pointer();
        String own = under == null ? "" : "/" + key.replace("~", "~0").replace("/", "~1");
        return above + own + (index == NO_INDEX ? "" : "/" + index);
    }

    private List<Node> list(String key, String example) {
        if (problems.areLocated()) {
            know(key, "[" + example + "]");
        }
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Sequence list) {
            return list.items;
        }
        String message = "'" + key + "' must be a list, not " + node.kind() + ".";
        String works = key + ": [" + example + "]";
        problems.add(node.place(), pointer(this, key, NO_INDEX), "wrong-type", message, node.shown(), works);
        return List.of();
    }

    private @Nullable Value scalar(Node node, String key, int index, String example) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return new Value(scalar, problems, this, key, index, example);
        }
        String message = "this must be one value, not " + node.kind() + ".";
        problems.add(node.place(), pointer(this, key, index), "wrong-type", message, node.shown(), example);
        return null;
    }

    private @Nullable Node node(String key, String example) {
        if (problems.areLocated()) {
            know(key, example);
        }
        return node(key);
    }

    private @Nullable Node node(String key) {
        int i = mapping.indexOf(key);
        if (i < 0) {
            return null;
        }
        take(i);
        Node node = mapping.value(i);
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }

    private void know(String key, String example) {
        if (knownSize == known.length) {
            known = Arrays.copyOf(known, Math.max(24, knownSize * 2));
        }
        known[knownSize++] = key;
        known[knownSize++] = example;
    }

    private void refuseOtherKeys() {
        int beyond = takenBeyond == null ? 0 : takenBeyond.cardinality();
        if (Long.bitCount(taken) + beyond == mapping.size()) {
            return;
        }
        Map<String, String> examples = new LinkedHashMap<>();
        for (int i = 0; i < knownSize; i += 2) {
            examples.putIfAbsent(known[i], known[i + 1]);
        }
        for (int i = 0; i < mapping.size(); i++) {
            if (!isTaken(i)) {
                refuseUnknown(i, examples);
            }
        }
    }

    private void take(int i) {
        if (i < Long.SIZE) {
            taken |= 1L << i;
        } else {
            takenBeyond = takenBeyond == null ? new BitSet() : takenBeyond;
            takenBeyond.set(i);
        }
    }

    private boolean isTaken(int i) {
        return i < Long.SIZE ? (taken & 1L << i) != 0 : takenBeyond != null && takenBeyond.get(i);
    }

    private void refuseUnknown(int i, Map<String, String> examples) {
        String unknown = mapping.key(i);
        String message = "the key '" + Problem.shortened(unknown) + "' is not known";
        String nearest = Nearest.to(unknown, examples.keySet()).orElse(null);
        String hint = nearest == null
                ? "; known here: " + String.join(", ", examples.keySet()) + "."
                : "; did you mean '" + nearest + "'?";
        String example = nearest == null ? null : nearest + ": " + examples.get(nearest);
        problems.add(
                mapping.keyPlace(i), pointer(this, unknown, NO_INDEX), "unknown-key", message + hint, unknown, example);
    }
}
