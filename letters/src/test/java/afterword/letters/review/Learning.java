package afterword.letters.review;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Logistic regression that keeps its weights small, solved by L-BFGS; the same examples give the same weights. */
final class Learning {

    private static final double TRUST = 10;
    private static final int STEPS = 120;
    private static final int MEMORY = 10;

    /**
     * What is known of an example.
     *
     * @param signs numbers
     * @param runs which runs of words it has, each of the weight of a sign
     */
    record Features(double[] signs, int[] runs) {}

    private final Features[] features;
    private final boolean[] labels;
    private final int signs;
    private final int length;

    private Learning(Features[] features, int runs, boolean[] labels) {
        this.features = features;
        this.labels = labels;
        this.signs = features[0].signs().length;
        this.length = signs + runs;
    }

    /** The weights of the signs, then what is added to them, then those of the {@code runs} runs of words. */
    static double[] weights(Features[] features, int runs, boolean[] labels) {
        return new Learning(features, runs, labels).solve();
    }

    /** What the weights make of an example. */
    static double sum(double[] weights, Features example) {
        int signs = example.signs().length;
        double sum = weights[signs];
        for (int k = 0; k < signs; k++) {
            sum += weights[k] * example.signs()[k];
        }
        for (int run : example.runs()) {
            sum += weights[signs + 1 + run] * LearnedStances.SIGN;
        }
        return sum;
    }

    private record Step(double[] moved, double[] changed, double product) {}

    private double[] solve() {
        double[] weights = new double[length + 1];
        double[] slope = new double[weights.length];
        double loss = loss(weights, slope);
        Deque<Step> steps = new ArrayDeque<>();
        for (int i = 0; i < STEPS && dot(slope, slope) > 1e-6; i++) {
            double[] direction = direction(slope, steps);
            double size = i == 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double along = dot(slope, direction);
            double[] next = new double[weights.length];
            double[] nextSlope = new double[weights.length];
            double nextLoss = Double.POSITIVE_INFINITY;
            while (nextLoss > loss + 1e-4 * size * along && size > 1e-12) {
                for (int k = 0; k < next.length; k++) {
                    next[k] = weights[k] + size * direction[k];
                }
                nextLoss = loss(next, nextSlope);
                size /= 2;
            }
            remember(steps, weights, next, slope, nextSlope);
            weights = next.clone();
            slope = nextSlope.clone();
            loss = nextLoss;
        }
        return weights;
    }

    private static void remember(Deque<Step> steps, double[] from, double[] to, double[] slope, double[] nextSlope) {
        double[] moved = new double[from.length];
        double[] changed = new double[from.length];
        for (int k = 0; k < moved.length; k++) {
            moved[k] = to[k] - from[k];
            changed[k] = nextSlope[k] - slope[k];
        }
        double product = dot(moved, changed);
        if (product > 1e-10) {
            steps.addLast(new Step(moved, changed, product));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    private static double[] direction(double[] slope, Deque<Step> steps) {
        double[] q = slope.clone();
        double[] alphas = new double[steps.size()];
        int i = steps.size();
        for (Iterator<Step> backwards = steps.descendingIterator(); backwards.hasNext(); ) {
            Step step = backwards.next();
            double alpha = dot(step.moved(), q) / step.product();
            alphas[--i] = alpha;
            add(q, -alpha, step.changed());
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = last.product() / dot(last.changed(), last.changed());
            Arrays.setAll(q, k -> q[k] * scale);
        }
        for (Step step : steps) {
            double beta = dot(step.changed(), q) / step.product();
            add(q, alphas[i++] - beta, step.moved());
        }
        Arrays.setAll(q, k -> -q[k]);
        return q;
    }

    private double loss(double[] weights, double[] slope) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            slope[k] = k == signs ? 0 : weights[k];
            loss += slope[k] * slope[k] / 2;
        }
        for (int n = 0; n < features.length; n++) {
            Features example = features[n];
            double sign = labels[n] ? 1 : -1;
            double margin = sign * sum(weights, example);
            loss += TRUST * softplus(-margin);
            double pull = -TRUST * sign / (1 + Math.exp(margin));
            for (int k = 0; k < signs; k++) {
                slope[k] += pull * example.signs()[k];
            }
            slope[signs] += pull;
            for (int run : example.runs()) {
                slope[signs + 1 + run] += pull * LearnedStances.SIGN;
            }
        }
        return loss;
    }

    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int k = 0; k < to.length; k++) {
            to[k] += times * what[k];
        }
    }
}
