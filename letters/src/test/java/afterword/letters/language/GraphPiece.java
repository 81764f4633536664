package afterword.letters.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A piece of an ONNX graph that is to stand behind another: steps, numbers and outputs. */
final class GraphPiece {

    private static final int FLOAT = 1;
    private static final int BYTE = 3;
    private static final int LONG = 7;

    private static final int OF_ONE_NUMBER = 2;
    private static final int OF_NUMBERS = 7;

    private final ByteArrayOutputStream graph = new ByteArrayOutputStream();
    private int steps;

    /** A piece that gives out what another step already makes. */
    static byte[] giving(String output) {
        return new GraphPiece().output(output).bytes();
    }

    GraphPiece output(String name) {
        message(graph, 12, text(1, name));
        return this;
    }

    String floats(String name, float[] numbers, int... shape) {
        ByteBuffer raw = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(numbers);
        return numbers(name, FLOAT, raw.array(), shape);
    }

    String longs(String name, long... numbers) {
        ByteBuffer raw = ByteBuffer.allocate(numbers.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(numbers);
        return numbers(name, LONG, raw.array(), numbers.length);
    }

    String bytes(String name, byte[] numbers, int... shape) {
        return numbers(name, BYTE, numbers, shape);
    }

    private String numbers(String name, int type, byte[] raw, int... shape) {
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        for (int length : shape) {
            number(numbers, 1, length);
        }
        number(numbers, 2, type);
        numbers.writeBytes(text(8, name));
        message(numbers, 9, raw);
        message(graph, 5, numbers.toByteArray());
        return name;
    }

    /** A step with one output, whose name is given back. */
    String step(String kind, List<String> inputs, Map<String, Object> settings) {
        return step(kind, inputs, List.of("taught/" + kind + "_" + steps++), settings);
    }

    String step(String kind, String... inputs) {
        return step(kind, List.of(inputs), Map.of());
    }

    String step(String kind, List<String> inputs, List<String> outputs, Map<String, Object> settings) {
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        inputs.forEach(input -> node.writeBytes(text(1, input)));
        outputs.forEach(output -> node.writeBytes(text(2, output)));
        node.writeBytes(text(4, kind));
        settings.forEach((name, value) -> message(node, 5, setting(name, value)));
        message(graph, 1, node.toByteArray());
        return outputs.get(0);
    }

    private static byte[] setting(String name, Object value) {
        ByteArrayOutputStream setting = new ByteArrayOutputStream();
        setting.writeBytes(text(1, name));
        if (value instanceof int[] numbers) {
            for (int number : numbers) {
                number(setting, 8, number);
            }
            number(setting, 20, OF_NUMBERS);
        } else {
            number(setting, 3, (Integer) value);
            number(setting, 20, OF_ONE_NUMBER);
        }
        return setting.toByteArray();
    }

    /** The piece as a model of its own. */
    byte[] bytes() {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        message(model, 7, graph.toByteArray());
        return model.toByteArray();
    }

    private static byte[] text(int field, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message(out, field, text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void message(ByteArrayOutputStream out, int field, byte[] content) {
        number(out, (long) field << 3 | 2);
        number(out, content.length);
        out.writeBytes(content);
    }

    private static void number(ByteArrayOutputStream out, int field, long number) {
        number(out, (long) field << 3);
        number(out, number);
    }

    private static void number(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
