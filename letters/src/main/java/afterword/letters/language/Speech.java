package afterword.letters.language;

import java.util.List;
import java.util.concurrent.Executor;

/**
 * What somebody means by a sentence, in a letter or in an answer to one: bge-small-en-v1.5, all of its layers taught by
 * sentences of our own. Sentences heard lately are remembered. Safe for many threads.
 */
public final class Speech {

    /** What is heard of a letter's sentence: stances it may take, then acts, then whether its house is the one applied to. */
    public static final List<String> STANCES = List.of(
            "complaint",
            "demand",
            "desperation",
            "negativity",
            "entitlement",
            "pay",
            "familiarity",
            "meeting",
            "interest",
            "evidence",
            "news",
            "status",
            "employer");

    /** What is heard of an answer's sentence: one of these. */
    public static final List<String> MEANINGS = List.of(
            "offer", "decline", "next-round", "new-date", "hold", "question", "acknowledgement", "unsure", "none");

    private static final String MODEL = "speech.onnx";

    private static final class Shared {
        static final Speech INSTANCE = new Speech();
    }

    private final Model<Heard> model = new Model<>("bge-small-en-v1.5", Speech::open);

    private Speech() {}

    /** The one that everybody shares; loads nothing yet. */
    public static Speech shared() {
        return Shared.INSTANCE;
    }

    private static Model.Reader<Heard> open() {
        Encoder encoder = new Encoder(Encoder.file(MODEL));
        return text -> encoder.read(
                text, result -> new Heard(Encoder.numbers(result, "stances"), Encoder.numbers(result, "meanings")));
    }

    /** Loads the model in the background (some 0.5 s), if nobody has. */
    public void load(Executor executor) {
        model.load(executor);
    }

    /** Whether {@link #hear} answers without waiting for the model. */
    public boolean isLoaded() {
        return model.isLoaded();
    }

    /**
     * What a sentence or a clause says; waits for the model where need be.
     *
     * @throws ModelUnavailable where it cannot be loaded
     */
    public Heard hear(String text) {
        return model.read(text);
    }
}
