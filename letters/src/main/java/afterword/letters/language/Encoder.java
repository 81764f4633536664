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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A sentence model's graph at work: a text goes in, what the graph says of its tokens comes out. Safe for many threads;
 * each text is read by the thread that asks, since the work of one sentence is too small to be shared out.
 */
final class Encoder {

    /** Both models cut words by the same list. */
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** The models take no more tokens. */
    private static final int LONGEST = 512;

    private static final class Cutting {
        static final HuggingFaceTokenizer TOKENIZER = tokenizer();
    }

    private final OrtEnvironment environment = NativeParts.environment();
    private final OrtSession session;

    /** @param graph in the form of ONNX */
    Encoder(byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be opened", e);
        }
    }

    private static HuggingFaceTokenizer tokenizer() {
        try (InputStream words = open(TOKENIZER)) {
            return HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(LONGEST)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that stands among the classes. */
    static byte[] file(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
    }

    /** The numbers of a text's tokens. */
    static long[] tokens(String text) {
        return Cutting.TOKENIZER.encode(text).getIds();
    }

    /** What {@code reading} takes from the outputs of the graph for a text. */
    <T> T read(String text, Function<OrtSession.Result, T> reading) {
        Encoding tokens = Cutting.TOKENIZER.encode(text);
        long[] shape = {1, tokens.getIds().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getIds()), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return reading.apply(result);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot read " + text, e);
        }
    }

    /** The numbers of an output, row by row. */
    static float[] numbers(OrtSession.Result result, String name) {
        FloatBuffer numbers = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] copy = new float[numbers.remaining()];
        numbers.get(copy);
        return copy;
    }
}
