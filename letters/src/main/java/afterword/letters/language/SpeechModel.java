package afterword.letters.language;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * bge-small-en-v1.5 as it stands in its jar, and beside its two upper layers the same two as our letters taught them:
 * one run gives the plain vector and the stances. Safe for many threads.
 *
 * <p>What was taught is a piece of an ONNX graph that is written behind the model's own: protocol buffers that follow
 * one another are read as one.
 */
final class SpeechModel {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final String TAUGHT = "upper-layers.onnx";
    private static final String STANCES = "stances";
    private static final String LAST_LAYER = "last_hidden_state";

    /** The model takes no more tokens. */
    private static final int LONGEST = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private SpeechModel(byte[] graph) {
        try (InputStream words = open(TOKENIZER)) {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(LONGEST)));
            session = environment.createSession(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be opened", e);
        }
    }

    /** The model with what it was taught. */
    static SpeechModel open() {
        return extendedBy(read(TAUGHT));
    }

    /** The model with another piece of graph behind it. */
    static SpeechModel extendedBy(byte[] piece) {
        byte[] model = read(MODEL);
        byte[] whole = Arrays.copyOf(model, model.length + piece.length);
        System.arraycopy(piece, 0, whole, model.length, piece.length);
        return new SpeechModel(whole);
    }

    private static byte[] read(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SpeechModel.class.getResourceAsStream(name), name);
    }

    /** The vector of a text and the stances in it. */
    Heard hear(String text) {
        return run(text, result -> {
            float[] vector = Arrays.copyOf(numbers(result, LAST_LAYER), SentenceVectors.LENGTH);
            double length = Math.sqrt(SentenceVectors.dot(vector, vector));
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) length;
            }
            return new Heard(vector, numbers(result, STANCES));
        });
    }

    /** One of the graph's outputs for a text. */
    float[] output(String text, String name) {
        return run(text, result -> numbers(result, name));
    }

    private <T> T run(String text, Reading<T> reading) {
        Encoding tokens = tokenizer.encode(text);
        long[] shape = {1, tokens.getIds().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getIds()), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return reading.of(result);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot read " + text, e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(OrtSession.Result result);
    }

    private static float[] numbers(OrtSession.Result result, String name) {
        FloatBuffer numbers = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] copy = new float[numbers.remaining()];
        numbers.get(copy);
        return copy;
    }
}
