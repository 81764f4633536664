package afterword.letters.language;

/** all-MiniLM-L6-v2 as it stands in its jar: the mean of a text's tokens tells what it speaks of. Safe for many threads. */
final class TopicModel {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String LAST_LAYER = "last_hidden_state";

    private final Encoder encoder = new Encoder(Encoder.read(MODEL));

    /** The vector of a text. */
    Heard hear(String text) {
        float[] tokens = encoder.read(text, result -> Encoder.numbers(result, LAST_LAYER));
        float[] sum = new float[SentenceVectors.LENGTH];
        for (int i = 0; i < tokens.length; i++) {
            sum[i % sum.length] += tokens[i];
        }
        return new Heard(Encoder.unit(sum), new float[0]);
    }
}
