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

    /** How much a run of words weighs before anything is learned: less than what is added to all. */
    private static final double SHARE = 0.4;

    private final int[][] runs;
    private final boolean[] labels;
    private final int length;

    private Learning(int[][] runs, int length, boolean[] labels) {
        this.runs = runs;
        this.labels = labels;
        this.length = length;
    }

    /**
     * What each run of words adds to the log-odds of a label and, last, what is added to all of them.
     *
     * @param runs which of them each example has, counted from 0
     * @param length how many there are
     * @param labels which examples have the label
     */
    static double[] weights(int[][] runs, int length, boolean[] labels) {
        double[] weights = new Learning(runs, length, labels).solve();
        Arrays.setAll(weights, k -> k == length ? weights[k] : SHARE * weights[k]);
        return weights;
    }

    private double sum(double[] weights, int[] example) {
        double sum = 0;
        for (int run : example) {
            sum += weights[run];
        }
        return weights[length] + SHARE * sum;
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
            slope[k] = k == length ? 0 : weights[k];
            loss += slope[k] * slope[k] / 2;
        }
        for (int n = 0; n < runs.length; n++) {
            double sign = labels[n] ? 1 : -1;
            double margin = sign * sum(weights, runs[n]);
            loss += TRUST * softplus(-margin);
            double pull = -TRUST * sign / (1 + Math.exp(margin));
            slope[length] += pull;
            for (int run : runs[n]) {
                slope[run] += pull * SHARE;
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
