package afterword.letters.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers that stand in the sentence model's file, by name; as much of ONNX as that needs. */
final class ModelParts {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NUMBERS = 5;
    private static final int NUMBERS_NAME = 8;
    private static final int NUMBERS_PACKED = 4;
    private static final int NUMBERS_RAW = 9;

    private final Map<String, ByteBuffer> raw = new HashMap<>();

    private ModelParts(ByteBuffer model) {
        fields(model, (field, graph) -> {
            if (field == MODEL_GRAPH) {
                fields(graph, (part, numbers) -> {
                    if (part == GRAPH_NUMBERS) {
                        read(numbers);
                    }
                });
            }
        });
    }

    static ModelParts of(String model) {
        try (InputStream in = Objects.requireNonNull(ModelParts.class.getResourceAsStream(model), model)) {
            return new ModelParts(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float[] floats(String name) {
        ByteBuffer bytes = bytes(name);
        float[] floats = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }

    /** A matrix of whole numbers, each column with its scale, as what it stands for. */
    float[] scaled(String name) {
        ByteBuffer whole = bytes(name + "_quantized");
        float[] scales = floats(name + "_scale");
        float[] numbers = new float[whole.remaining()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = whole.get(whole.position() + i) * scales[i % scales.length];
        }
        return numbers;
    }

    private ByteBuffer bytes(String name) {
        return Objects.requireNonNull(raw.get(name), name).duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void read(ByteBuffer numbers) {
        StringBuilder name = new StringBuilder();
        ByteBuffer[] content = {ByteBuffer.allocate(0)};
        fields(numbers, (field, value) -> {
            if (field == NUMBERS_NAME) {
                name.append(StandardCharsets.UTF_8.decode(value.duplicate()));
            } else if (field == NUMBERS_RAW || field == NUMBERS_PACKED) {
                content[0] = value;
            }
        });
        raw.put(name.toString(), content[0]);
    }

    @FunctionalInterface
    private interface Field {
        void of(int field, ByteBuffer value);
    }

    /** The fields of a message that hold text, bytes or a message. */
    private static void fields(ByteBuffer message, Field reading) {
        ByteBuffer rest = message.duplicate();
        while (rest.hasRemaining()) {
            long tag = number(rest);
            switch ((int) (tag & 7)) {
                case 0 -> number(rest);
                case 1 -> rest.position(rest.position() + Long.BYTES);
                case 2 -> {
                    int length = (int) number(rest);
                    reading.of((int) (tag >> 3), rest.slice(rest.position(), length));
                    rest.position(rest.position() + length);
                }
                case 5 -> rest.position(rest.position() + Integer.BYTES);
                default -> throw new IllegalArgumentException("no ONNX model: field kind " + (tag & 7));
            }
        }
    }

    private static long number(ByteBuffer from) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from.get();
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
