package afterword.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTreeTest {

    private static final String LINE = "{\"company\":\"Bäckerei Löwe\",\"version\":1,\"on\":{\"a\":[true,null,-2.5e3]},"
            + "\"said\":\"by \\\"Friday\\\"\\n\",\"é\":[{},[]]}";

    private static final List<String> SPLINTERS = List.of(
            "\"", "\\", "\\u0000", "\\ud800", "\u007f", "\u0001", "{", "}", "[", "]", ",", ":", " ", "\t", "é", "1",
            "null");

    @Test
    void readsWhatIsRight() {
        assertEquals(whole(bytes(LINE)), tree(bytes(LINE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "\"a\"",
                " {}",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":1",
                "{\"a\":01}",
                ""
            })
    void leavesToOthersWhatIsNotQuiteRight(String line) {
        assertNull(tree(bytes(line)));
    }

    @Test
    void leavesToOthersWhatIsNotUtf8() {
        assertNull(tree("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertNull(tree("{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_16LE)));
        assertNull(tree(new byte[] {'{', '"', (byte) 0xC1, (byte) 0xA1, '"', ':', '1', '}'}), "an overlong form");
        assertNull(
                tree(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'}), "half a pair");
    }

    @Test
    void neverSaysAnythingElseThanTheReaderThatKnowsPlaces() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] line = broken(random);
            String tree = tree(line);
            if (tree != null) {
                read++;
                assertEquals(whole(line), tree, () -> "seed " + seed + ": " + new String(line, StandardCharsets.UTF_8));
            }
        }
        assertTrue(read > 100, "seed " + seed + ": of 20,000 lines " + read + " were read");
    }

    private static byte[] broken(Random random) {
        StringBuilder line = new StringBuilder(LINE);
        for (int cuts = random.nextInt(3); cuts > 0; cuts--) {
            int at = random.nextInt(line.length());
            if (random.nextBoolean()) {
                line.deleteCharAt(at);
            } else {
                line.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            }
        }
        byte[] bytes = bytes(line.toString());
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String tree(byte[] line) {
        Node tree = LineTree.of(line, 0, line.length);
        return tree == null ? null : shown(tree);
    }

    private static String whole(byte[] line) {
        Reading<String> text = Texts.of("line", line);
        assertTrue(text.isOk(), () -> text.problems().toString());
        Problems problems = new Problems("line", true);
        Node tree = TreeBuilder.build(text.get(), 1, Notation.JSON, problems);
        assertEquals(List.of(), problems.inOrder());
        assertNotNull(tree);
        return shown(tree);
    }

    private static String shown(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.kind() + " '" + scalar.text + "'";
        }
        if (node instanceof Sequence list) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            list.items.forEach(item -> items.add(shown(item)));
            return items.toString();
        }
        Mapping mapping = (Mapping) node;
        StringJoiner items = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < mapping.size(); i++) {
            items.add(mapping.key(i) + ": " + shown(mapping.value(i)));
        }
        return items.toString();
    }
}
