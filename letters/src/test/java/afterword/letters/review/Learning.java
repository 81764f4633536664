package afterword.letters.review;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Logistic regression that keeps its weights small, solved by L-BFGS; the same examples give the same weights. */
final class Learning {

    private static final double TRUST = 10;
    private static final int STEPS = 200;
    private static final int MEMORY = 10;

    private final double[][] features;
    private final boolean[] labels;

    private Learning(double[][] features, boolean[] labels) {
        this.features = features;
        this.labels = labels;
    }

    /** The weights, and last what is added to them. */
    static double[] weights(double[][] features, boolean[] labels) {
        return new Learning(features, labels).solve();
    }

    private record Step(double[] moved, double[] changed, double product) {}

    private double[] solve() {
        double[] weights = new double[features[0].length + 1];
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
        int last = weights.length - 1;
        double loss = 0;
        Arrays.fill(slope, 0);
        for (int k = 0; k < last; k++) {
            loss += weights[k] * weights[k] / 2;
            slope[k] = weights[k];
        }
        for (int n = 0; n < features.length; n++) {
            double margin = weights[last];
            for (int k = 0; k < last; k++) {
                margin += weights[k] * features[n][k];
            }
            double sign = labels[n] ? 1 : -1;
            loss += TRUST * softplus(-sign * margin);
            double pull = -TRUST * sign / (1 + Math.exp(sign * margin));
            for (int k = 0; k < last; k++) {
                slope[k] += pull * features[n][k];
            }
            slope[last] += pull;
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
