package afterword.letters.language;

import java.util.Arrays;

/**
 * bge-small-en-v1.5 as it stands in its jar, and beside its two upper layers the same two as our letters and the answers
 * to them taught them: one run gives the plain vector and the stances. Safe for many threads.
 *
 * <p>What was taught is a piece of an ONNX graph that is written behind the model's own: protocol buffers that follow
 * one another are read as one.
 */
final class SpeechModel {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TAUGHT = "upper-layers.onnx";
    private static final String STANCES = "stances";
    private static final String LAST_LAYER = "last_hidden_state";

    private final Encoder encoder;

    private SpeechModel(byte[] graph) {
        encoder = new Encoder(graph);
    }

    /** The model with what it was taught. */
    static SpeechModel open() {
        return extendedBy(Encoder.read(TAUGHT));
    }

    /** The model with another piece of graph behind it. */
    static SpeechModel extendedBy(byte[] piece) {
        byte[] model = Encoder.read(MODEL);
        byte[] whole = Arrays.copyOf(model, model.length + piece.length);
        System.arraycopy(piece, 0, whole, model.length, piece.length);
        return new SpeechModel(whole);
    }

    /** The vector of a text and the stances in it. */
    Heard hear(String text) {
        return encoder.read(
                text,
                result -> new Heard(
                        Encoder.unit(Arrays.copyOf(Encoder.numbers(result, LAST_LAYER), SentenceVectors.LENGTH)),
                        Encoder.numbers(result, STANCES)));
    }

    /** One of the graph's outputs for a text. */
    float[] output(String text, String name) {
        return encoder.read(text, result -> Encoder.numbers(result, name));
    }
}
