package afterword.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Makes a tree of a text. Anchors, aliases and tags of YAML are refused: nothing in these documents needs them, and a
 * handful of nested aliases would unfold to billions of values.
 */
final class TreeBuilder {

    static final int DEEPEST = 64;
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(2 * DEEPEST)
            .maxStringLength(Documents.LARGEST)
            .maxNameLength(Documents.LARGEST)
            .maxNumberLength(Documents.LARGEST)
            .build();
    /** Its buffers are those of the thread: a bulk run makes a parser for every line. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final String text;
    private final int firstLine;
    private final Problems problems;
    private final JsonParser parser;
    private final boolean yaml;
    /** Only an escape can bring a character into a text that the file itself could not hold. */
    private final boolean escapes;

    private int codePoints = -1;

    private TreeBuilder(String text, int firstLine, Notation notation, Problems problems) {
        this.text = text;
        this.firstLine = firstLine;
        this.problems = problems;
        this.yaml = notation == Notation.YAML;
        this.escapes = text.indexOf('\\') >= 0;
        this.parser = (yaml ? Yaml.FACTORY : JSON).createParser(ObjectReadContext.empty(), text);
    }

    /** The tree, or nothing where the text cannot be read at all; what is wrong is added to {@code problems}. */
    static @Nullable Node build(String text, int firstLine, Notation notation, Problems problems) {
        TreeBuilder builder = new TreeBuilder(text, firstLine, notation, problems);
        try (JsonParser parser = builder.parser) {
            if (parser.nextToken() == null) {
                builder.report(Node.place(firstLine, 1), "empty", "the document is empty.", null);
                return null;
            }
            Node root = builder.value(1);
            if (root != null && parser.nextToken() != null) {
                builder.report(
                        builder.place(), "second-document", "something follows after the end of the document.", null);
                return null;
            }
            return root;
        } catch (JacksonException e) {
            builder.unreadable(e);
            return null;
        }
    }

    /** The value at the current token, or nothing where it is not one that is taken. */
    private @Nullable Node value(int depth) {
        long place = place();
        if (depth > DEEPEST) {
            report(place, "too-deep", "values are nested more than " + DEEPEST + " deep.", null);
            return null;
        }
        if (yaml && isRefusedYaml(place)) {
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, Scalar.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(place, Scalar.Kind.TRUTH);
            case VALUE_NULL -> new Scalar(place, "null", Scalar.Kind.NULL);
            default -> throw new IllegalStateException("token " + parser.currentToken());
        };
    }

    private @Nullable Mapping mapping(long place, int depth) {
        Mapping mapping = new Mapping(place);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            long keyPlace = place();
            parser.nextToken();
            Node value = value(depth + 1);
            if (value == null) {
                return null;
            }
            int earlier = mapping.indexOf(key);
            if (earlier >= 0) {
                String line = " It stands in line " + Node.line(mapping.keyPlace(earlier)) + " already.";
                report(
                        keyPlace,
                        "duplicate-key",
                        "the key '" + Problem.shortened(key) + "' is given twice." + line,
                        key);
            } else {
                mapping.add(key, keyPlace, value);
            }
        }
        return mapping;
    }

    private @Nullable Sequence sequence(long place, int depth) {
        Sequence sequence = new Sequence(place);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = value(depth + 1);
            if (item == null) {
                return null;
            }
            sequence.items.add(item);
        }
        return sequence;
    }

    private Scalar text(long place) {
        Scalar scalar = scalar(place, yaml ? Scalar.Kind.PLAIN : Scalar.Kind.TEXT);
        if (escapes && !isText(scalar.text)) {
            report(
                    place,
                    "not-text",
                    "the text holds a character that is none: U+0000, or half of a surrogate pair.",
                    scalar.text);
        }
        return scalar;
    }

    /**
     * A plain scalar of YAML keeps its letters, whatever type YAML would see in it: a date, {@code no}, {@code 1_000}. An
     * empty one and a tilde are nothing.
     */
    private Scalar scalar(long place, Scalar.Kind kind) {
        String text = parser.getString();
        if (yaml && (text.isEmpty() || text.equals("~")) && !isQuoted()) {
            return new Scalar(place, text, Scalar.Kind.NULL);
        }
        return new Scalar(place, text, yaml ? Scalar.Kind.PLAIN : kind);
    }

    /** Whether quotes stand at the current token of YAML, which its parser does not tell. */
    private boolean isQuoted() {
        if (codePoints < 0) {
            codePoints = text.codePointCount(0, text.length());
        }
        int at = (int) parser.currentTokenLocation().getCharOffset();
        boolean countsAlike = codePoints == text.length();
        return countsAlike && at >= 0 && at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private boolean isRefusedYaml(long place) {
        boolean alias = ((YAMLParser) parser).isCurrentAlias();
        if (alias || parser.getObjectId() != null) {
            String sign = alias ? "*" + parser.getString() : "&" + parser.getObjectId();
            report(place, "alias", "anchors and aliases are not read; write the value out.", sign);
            return true;
        }
        if (parser.getTypeId() != null) {
            report(place, "tag", "tags are not read; write the plain value.", "!" + parser.getTypeId());
            return true;
        }
        return false;
    }

    private long place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return Node.place(at.getLineNr() + firstLine - 1, at.getColumnNr());
    }

    private void report(long place, String code, String message, @Nullable String value) {
        problems.add(place, "", code, message, value, null);
    }

    private void unreadable(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        List<String> lines = text.lines().skip(line - 1L).limit(1).toList();
        String said = Wording.of(e);
        report(
                Node.place(line + firstLine - 1, column),
                yaml ? "not-yaml" : "not-json",
                "this is not " + (yaml ? "YAML" : "JSON") + ": " + said,
                lines.isEmpty() ? null : lines.get(0).strip());
    }

    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Apart, so that who reads JSON only never loads a YAML library. */
    private static final class Yaml {
        static final TokenStreamFactory FACTORY = YAMLFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Documents.LARGEST)
                        .setUseMarks(true)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }
}
