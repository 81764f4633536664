package afterword.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A single value with its place, to be understood by whoever reads it. What is not understood is refused, and noted. */
public final class Value {

    private final Scalar scalar;
    private final Problems problems;
    private final @Nullable Fields fields;
    private final String key;
    private final int index;
    /** What works there; absent of options, which say it where they are refused. */
    private final @Nullable String example;

    Value(Scalar scalar, Problems problems, @Nullable Fields fields, String key, int index, @Nullable String example) {
        this.scalar = scalar;
        this.problems = problems;
        this.fields = fields;
        this.key = key;
        this.index = index;
        this.example = example;
    }

    /**
     * A value from outside any document, such as that of an option of the command line.
     *
     * @param name of the option, by which problems call it
     */
    public static <T> Reading<T> ofOption(String name, String text, Function<Value, @Nullable T> reader) {
        Problems problems = new Problems(name, true);
        T read = reader.apply(
                new Value(new Scalar(0, text, Scalar.Kind.PLAIN), problems, null, "", Fields.NO_INDEX, null));
        return problems.count() > 0 || read == null ? Reading.failed(problems.inOrder()) : Reading.of(read);
    }

    /** As written, whatever its type. */
    public String text() {
        return scalar.text;
    }

    /** Writes it back as it came: a number as a number, a truth value as one, else a text. */
    public void writeTo(JsonGenerator json) {
        switch (scalar.kind) {
            case NUMBER -> json.writeNumber(scalar.text);
            case TRUTH -> json.writeBoolean(scalar.text.equals("true"));
            case PLAIN, TEXT, LINE, NULL -> json.writeString(scalar.text);
        }
    }

    /** A JSON pointer to it. */
    public String pointer() {
        return Fields.pointer(fields, key, index);
    }

    /** Notes that the value will not do; gives nothing, for the reader to pass on. */
    public <T> @Nullable T refuse(String code, String message, @Nullable String works) {
        problems.add(scalar.place(), pointer(), code, message, scalar.text, works == null ? example : works);
        return null;
    }

    /** A text that is not blank; a number or truth value is none, unless YAML leaves that open. */
    public @Nullable String filledText() {
        if (!scalar.isText()) {
            return refuse("wrong-type", "this must be a text, not " + scalar.kind() + ".", null);
        }
        if (scalar.text.isBlank()) {
            return refuse("blank", "the text is empty; leave the key out where there is nothing to say.", null);
        }
        return scalar.text;
    }

    /** A text that is not blank, of one line, without control characters. */
    public @Nullable String filledLine() {
        String line = filledText();
        if (line != null && scalar.kind != Scalar.Kind.LINE && !isOneLine(line)) {
            return refuse("not-one-line", "this must be one line without control characters.", null);
        }
        return line;
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public @Nullable Boolean asFlag() {
        boolean open = scalar.kind == Scalar.Kind.PLAIN || scalar.kind == Scalar.Kind.TRUTH;
        if (open && scalar.text.equals("true")) {
            return true;
        }
        if (open && scalar.text.equals("false")) {
            return false;
        }
        return refuse("wrong-type", "this must be true or false, not '" + shown() + "'.", null);
    }

    public @Nullable Integer asInteger(int least, int most) {
        boolean open = scalar.kind == Scalar.Kind.PLAIN || scalar.kind == Scalar.Kind.NUMBER;
        if (open && scalar.text.length() <= 11) {
            try {
                int number = Integer.parseInt(scalar.text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, as for a number out of range
            }
        }
        String range = least == most ? "must be " + least : "must be a whole number from " + least + " to " + most;
        return refuse(
                "wrong-number", "this " + range + ", not '" + shown() + "'.", example == null ? "" + least : null);
    }

    public @Nullable LocalDate asDate() {
        return Moments.date(this);
    }

    /** @param zone in which a time without an offset is meant; absent: an offset is required */
    public @Nullable Instant asInstant(@Nullable ZoneId zone) {
        return Moments.instant(this, zone);
    }

    /**
     * The term that is written so. A {@code true} or {@code false} of JSON stands for {@code yes} and {@code no} where
     * these are terms, as some YAML libraries turn one into the other.
     */
    public <T> @Nullable T asTerm(Map<String, T> terms) {
        String word = scalar.kind != Scalar.Kind.TRUTH ? scalar.text : scalar.text.equals("true") ? "yes" : "no";
        T term = terms.get(word);
        if (term != null) {
            return term;
        }
        String known = String.join(", ", terms.keySet());
        String nearest = Nearest.to(scalar.text, terms.keySet()).orElse(null);
        String hint =
                nearest == null ? "one of " + known + "." : "did you mean '" + nearest + "'? Known: " + known + ".";
        String works = nearest == null ? terms.keySet().iterator().next() : nearest;
        return refuse("unknown-word", "'" + shown() + "' is not known here; " + hint, works);
    }

    private String shown() {
        return Problem.shortened(scalar.text);
    }
}
