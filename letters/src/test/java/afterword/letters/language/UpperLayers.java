package afterword.letters.language;

import afterword.letters.language.Layer.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The two upper layers of the sentence model, and behind them one output for each label of a letter's sentence and one
 * for each meaning of an answer's: what is taught by sentences. The
 * layers below stay as they are, so that their states are read once.
 */
public final class UpperLayers {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String BELOW = "/encoder/layer.9/output/LayerNorm/Add_1_output_0";

    /** The names of the six matrices of each layer in the model's file. */
    private static final List<List<Integer>> MATRICES =
            List.of(List.of(1655, 1656, 1659, 1665, 1666, 1667), List.of(1668, 1669, 1672, 1678, 1679, 1680));

    private static final List<String> PLACES = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");

    private static final int FIRST = 10;
    private static final float UNLIKELY = -3;
    private static final double SMALL = 0.02;

    /** As coarse as the model's own whole numbers, so that no processor's sums overflow. */
    private static final int COARSE = 64;

    private final List<Layer> layers;
    private final Linear head;
    private final Linear answering;

    private UpperLayers(List<Layer> layers, Linear head, Linear answering) {
        this.layers = layers;
        this.head = head;
        this.answering = answering;
    }

    /** The layers as the model has them, which know nothing of so many labels and meanings yet. */
    public static UpperLayers untaught(int labels, int meanings, long seed) {
        ModelParts parts = ModelParts.of(MODEL);
        SplittableRandom chance = new SplittableRandom(seed);
        return new UpperLayers(
                List.of(layer(parts, 0), layer(parts, 1)), head(labels, UNLIKELY, chance), head(meanings, 0, chance));
    }

    private static Linear head(int outputs, float first, SplittableRandom chance) {
        float[] weights = new float[Layer.WIDTH * outputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (SMALL * chance.nextGaussian());
        }
        float[] added = new float[outputs];
        Arrays.fill(added, first);
        return Linear.of(weights, added);
    }

    private static Layer layer(ModelParts parts, int at) {
        String name = "encoder.layer." + (FIRST + at) + ".";
        List<Linear> linears = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            linears.add(Linear.of(
                    parts.scaled("onnx::MatMul_" + MATRICES.get(at).get(i)),
                    parts.floats(name + PLACES.get(i) + ".bias")));
        }
        return new Layer(
                linears.get(0),
                linears.get(1),
                linears.get(2),
                linears.get(3),
                norm(parts, name + "attention.output"),
                linears.get(4),
                linears.get(5),
                norm(parts, name + "output"),
                at == MATRICES.size() - 1);
    }

    private static Norm norm(ModelParts parts, String name) {
        return Norm.of(parts.floats(name + ".LayerNorm.weight"), parts.floats(name + ".LayerNorm.bias"));
    }

    /** The states of a sentence below the layers that are taught, one token behind the other. */
    public static Below below() {
        SpeechModel model = SpeechModel.extendedBy(GraphPiece.giving(BELOW));
        return text -> model.output(text, BELOW);
    }

    /** Gives the states of a sentence. */
    @FunctionalInterface
    public interface Below {
        float[] states(String text);
    }

    /** The same numbers, learning beside these with slopes of their own. */
    UpperLayers twin() {
        return new UpperLayers(layers.stream().map(Layer::twin).toList(), head.twin(), answering.twin());
    }

    /** What is learned slowly, since it stands for much already. */
    List<Block> ofTheModel() {
        return layers.stream().flatMap(Layer::blocks).toList();
    }

    /** What is learned from nothing. */
    List<Block> ofTheHead() {
        return List.of(head.weights(), head.added(), answering.weights(), answering.added());
    }

    List<Block> blocks() {
        return Stream.concat(ofTheModel().stream(), ofTheHead().stream()).toList();
    }

    /** The log-odds of every label, sentence by sentence. */
    public float[] read(List<float[]> states) {
        return head.forward(spoken(states));
    }

    /** The log-likelihoods of every meaning, sentence by sentence. */
    float[] meanings(List<float[]> states) {
        return answering.forward(spoken(states));
    }

    private float[] spoken(List<float[]> states) {
        float[] rows = join(states);
        for (Layer layer : layers) {
            rows = layer.new Pass(rows, starts(states), Dropping.none()).output();
        }
        return rows;
    }

    /**
     * Adds to the slopes what a batch teaches.
     *
     * @param truths 1 or 0 for each label, sentence by sentence
     * @param known 1, or 0 for a label of which nobody has said whether it is so
     * @param meant for each meaning 0, or at the right one how much the sentence counts
     * @param share what the loss is multiplied by
     * @return the loss
     */
    double learn(List<float[]> states, float[] truths, float[] known, float[] meant, float share, Dropping dropping) {
        Sentences sentences = starts(states);
        Layer.Pass lower = layers.get(0).new Pass(join(states), sentences, dropping);
        Layer.Pass upper = layers.get(1).new Pass(lower.output(), sentences, dropping);
        float[] factors = dropping.factors(upper.output().length);
        float[] spoken = Dropping.times(upper.output(), factors);
        float[] odds = head.forward(spoken);
        float[] slopes = new float[odds.length];
        double loss = 0;
        for (int i = 0; i < odds.length; i++) {
            double likely = 1 / (1 + Math.exp(-odds[i]));
            loss -= share * known[i] * Math.log(Math.max(1e-9, truths[i] > 0 ? likely : 1 - likely));
            slopes[i] = (float) (share * known[i] * (likely - truths[i]));
        }
        head.learn(spoken, slopes);
        float[] turns = answering.forward(spoken);
        loss += share * turn(turns, meant, share);
        answering.learn(spoken, turns);
        float[] back = head.back(slopes);
        float[] other = answering.back(turns);
        for (int i = 0; i < back.length; i++) {
            back[i] += other[i];
        }
        float[] below = upper.back(Dropping.times(back, factors), true);
        lower.back(below, false);
        return loss;
    }

    /** Turns what was said of the meanings into its slopes; what is learned of no meaning has none. @return the loss */
    private double turn(float[] said, float[] meant, float share) {
        int meanings = answering.outputs();
        double loss = 0;
        for (int row = 0; row < said.length; row += meanings) {
            double sum = 0;
            double weight = 0;
            double right = 0;
            for (int i = row; i < row + meanings; i++) {
                sum += Math.exp(said[i]);
                weight += meant[i];
                right += meant[i] > 0 ? said[i] : 0;
            }
            loss += weight * (Math.log(sum) - right);
            for (int i = row; i < row + meanings; i++) {
                said[i] = (float) (share * (weight * Math.exp(said[i]) / sum - meant[i]));
            }
        }
        return loss;
    }

    private static Sentences starts(List<float[]> states) {
        int[] starts = new int[states.size() + 1];
        for (int i = 0; i < states.size(); i++) {
            starts[i + 1] = starts[i] + states.get(i).length / Layer.WIDTH;
        }
        return new Sentences(starts);
    }

    private static float[] join(List<float[]> states) {
        float[] all = new float[states.stream().mapToInt(one -> one.length).sum()];
        int at = 0;
        for (float[] one : states) {
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        return all;
    }

    /** The layers as a piece of graph that {@link SpeechModel} puts behind its own, its matrices in whole numbers. */
    public byte[] piece() {
        GraphPiece graph = new GraphPiece();
        graph.longs("taught/heads", 0, 0, Layer.HEADS, Layer.HEAD);
        graph.longs("taught/width", 0, 0, Layer.WIDTH);
        graph.longs("taught/first", 0);
        graph.floats("taught/scale", new float[] {(float) Math.sqrt(Layer.HEAD)});
        graph.floats("taught/next-to-nothing", new float[] {Norm.NEXT_TO_NOTHING});
        graph.floats("taught/one", new float[] {1});
        graph.floats("taught/half", new float[] {0.5f});
        graph.floats("taught/root", new float[] {(float) Math.sqrt(2)});
        String states = BELOW;
        for (int i = 0; i < layers.size(); i++) {
            states = write(graph, layers.get(i), "taught/" + (FIRST + i) + "/", states);
        }
        write(graph, head, "stances", states);
        write(graph, answering, "meanings", states);
        return graph.bytes();
    }

    private static void write(GraphPiece graph, Linear head, String name, String states) {
        String weights = graph.floats("taught/" + name, head.weights().values(), Layer.WIDTH, head.outputs());
        String added = graph.floats("taught/" + name + "-added", head.added().values(), head.outputs());
        graph.step("Add", List.of(graph.step("MatMul", states, weights), added), List.of(name), Map.of());
        graph.output(name);
    }

    private static String write(GraphPiece graph, Layer layer, String name, String states) {
        List<String> whole = whole(graph, name + "states", states);
        String asking =
                layer.alone() ? graph.step("Gather", List.of(states, "taught/first"), Map.of("axis", 1)) : states;
        List<String> asked = layer.alone() ? whole(graph, name + "asking", asking) : whole;
        String queries = heads(graph, linear(graph, layer.query(), name + "query", asked), 0, 2, 1, 3);
        String keys = heads(graph, linear(graph, layer.key(), name + "key", whole), 0, 2, 3, 1);
        String values = heads(graph, linear(graph, layer.value(), name + "value", whole), 0, 2, 1, 3);
        String heed = graph.step("Div", graph.step("MatMul", queries, keys), "taught/scale");
        String shares = graph.step("Softmax", List.of(heed), Map.of("axis", 3));
        String heard = graph.step(
                "Transpose", List.of(graph.step("MatMul", shares, values)), Map.of("perm", new int[] {0, 2, 1, 3}));
        String context = graph.step("Reshape", heard, "taught/width");
        String said = linear(graph, layer.context(), name + "context", whole(graph, name + "heard", context));
        String middle = norm(graph, layer.between(), name + "between", graph.step("Add", said, asking));
        String raw = linear(graph, layer.inner(), name + "inner", whole(graph, name + "middle", middle));
        String bent = graph.step(
                "Mul",
                graph.step(
                        "Mul",
                        raw,
                        graph.step("Add", graph.step("Erf", graph.step("Div", raw, "taught/root")), "taught/one")),
                "taught/half");
        String more = linear(graph, layer.outer(), name + "outer", whole(graph, name + "bent", bent));
        return norm(graph, layer.last(), name + "last", graph.step("Add", more, middle));
    }

    /** The states in whole numbers, their scale and their zero. */
    private static List<String> whole(GraphPiece graph, String name, String states) {
        List<String> whole = List.of(name + "-whole", name + "-scale", name + "-zero");
        graph.step("DynamicQuantizeLinear", List.of(states), whole, Map.of());
        return whole;
    }

    private static String linear(GraphPiece graph, Linear linear, String name, List<String> whole) {
        int outputs = linear.outputs();
        float[] weights = linear.weights().values();
        float[] scales = new float[outputs];
        for (int i = 0; i < weights.length; i++) {
            scales[i % outputs] = Math.max(scales[i % outputs], Math.abs(weights[i]) / COARSE);
        }
        byte[] numbers = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            numbers[i] = (byte) Math.round(weights[i] / Math.max(scales[i % outputs], Float.MIN_NORMAL));
        }
        graph.bytes(name + "-weights", numbers, linear.inputs(), outputs);
        graph.bytes(name + "-zeros", new byte[outputs], outputs);
        graph.floats(name + "-scales", scales, outputs);
        graph.floats(name + "-added", linear.added().values(), outputs);
        String product = graph.step("MatMulInteger", whole.get(0), name + "-weights", whole.get(2), name + "-zeros");
        String plain = graph.step("Cast", List.of(product), Map.of("to", 1));
        String scale = graph.step("Mul", whole.get(1), name + "-scales");
        return graph.step("Add", name + "-added", graph.step("Mul", plain, scale));
    }

    private static String heads(GraphPiece graph, String states, int... order) {
        return graph.step("Transpose", List.of(graph.step("Reshape", states, "taught/heads")), Map.of("perm", order));
    }

    private static String norm(GraphPiece graph, Norm norm, String name, String states) {
        graph.floats(name + "-stretch", norm.stretch().values(), Layer.WIDTH);
        graph.floats(name + "-shift", norm.shift().values(), Layer.WIDTH);
        String mean = mean(graph, states);
        String off = graph.step("Sub", states, mean);
        String spread = graph.step(
                "Sqrt", graph.step("Add", mean(graph, graph.step("Mul", off, off)), "taught/next-to-nothing"));
        return graph.step("Add", graph.step("Mul", graph.step("Div", off, spread), name + "-stretch"), name + "-shift");
    }

    private static String mean(GraphPiece graph, String states) {
        return graph.step("ReduceMean", List.of(states), Map.of("axes", new int[] {-1}));
    }
}
