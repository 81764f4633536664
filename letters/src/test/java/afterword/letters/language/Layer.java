package afterword.letters.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * A layer of the sentence model that learns. It takes the states of several sentences, one token a row, sentence behind
 * sentence.
 *
 * @param alone whether only the first token of each sentence, which speaks for it, is followed any further
 */
record Layer(
        Linear query,
        Linear key,
        Linear value,
        Linear context,
        Norm between,
        Linear inner,
        Linear outer,
        Norm last,
        boolean alone) {

    static final int WIDTH = SentenceVectors.LENGTH;
    static final int HEADS = 12;
    static final int HEAD = WIDTH / HEADS;
    private static final float SCALE = (float) (1 / Math.sqrt(HEAD));

    Layer twin() {
        return new Layer(
                query.twin(),
                key.twin(),
                value.twin(),
                context.twin(),
                between.twin(),
                inner.twin(),
                outer.twin(),
                last.twin(),
                alone);
    }

    /** The six linear layers, in the order in which they are used. */
    List<Linear> linears() {
        return List.of(query, key, value, context, inner, outer);
    }

    Stream<Block> blocks() {
        return Stream.concat(
                linears().stream().flatMap(linear -> Stream.of(linear.weights(), linear.added())),
                Stream.of(between, last).flatMap(norm -> Stream.of(norm.stretch(), norm.shift())));
    }

    /**
     * Where the tokens of each sentence begin, and where those end.
     *
     * @param starts one more than there are sentences
     */
    record Sentences(int[] starts) {

        int count() {
            return starts.length - 1;
        }

        int length(int sentence) {
            return starts[sentence + 1] - starts[sentence];
        }

        /** The same sentences with one token each. */
        Sentences spokenFor() {
            int[] ones = new int[starts.length];
            for (int i = 0; i < ones.length; i++) {
                ones[i] = i;
            }
            return new Sentences(ones);
        }
    }

    /** All that is needed on the way back. */
    final class Pass {
        private final float[] states;
        private final Sentences sentences;
        private final float[] asking;
        private final Sentences askers;
        private final float[] queries;
        private final float[] keys;
        private final float[] values;
        private final float[] heed;
        private final float[] heedFactors;
        private final float[] heard;
        private final float[] contextFactors;
        private final Norm.Pass middle;
        private final float[] raw;
        private final float[] bent;
        private final float[] outerFactors;
        private final Norm.Pass end;

        Pass(float[] states, Sentences sentences, Dropping dropping) {
            this.states = states;
            this.sentences = sentences;
            askers = alone ? sentences.spokenFor() : sentences;
            asking = alone ? firsts() : states;
            queries = query.forward(asking);
            keys = key.forward(states);
            values = value.forward(states);
            heed = heed();
            heedFactors = dropping.factors(heed.length);
            heard = hear();
            float[] said = context.forward(heard);
            contextFactors = dropping.factors(said.length);
            middle = between.forward(sum(asking, Dropping.times(said, contextFactors)));
            raw = inner.forward(middle.output());
            bent = new float[raw.length];
            for (int i = 0; i < raw.length; i++) {
                bent[i] = (float) (raw[i] * normal(raw[i]));
            }
            float[] more = outer.forward(bent);
            outerFactors = dropping.factors(more.length);
            end = last.forward(sum(middle.output(), Dropping.times(more, outerFactors)));
        }

        float[] output() {
            return end.output();
        }

        private float[] firsts() {
            float[] firsts = new float[sentences.count() * WIDTH];
            for (int s = 0; s < sentences.count(); s++) {
                System.arraycopy(states, sentences.starts()[s] * WIDTH, firsts, s * WIDTH, WIDTH);
            }
            return firsts;
        }

        /** How much each asking token heeds each token of its sentence: sentence by sentence, head by head. */
        private float[] heed() {
            float[] all = new float[pairs() * HEADS];
            each((s, head, at) -> {
                int tokens = sentences.length(s);
                for (int i = 0; i < askers.length(s); i++) {
                    int from = at + i * tokens;
                    float most = Float.NEGATIVE_INFINITY;
                    for (int t = 0; t < tokens; t++) {
                        all[from + t] = SCALE * dot(queries, asker(s, i, head), keys, token(s, t, head));
                        most = Math.max(most, all[from + t]);
                    }
                    float sum = 0;
                    for (int t = 0; t < tokens; t++) {
                        all[from + t] = (float) Math.exp(all[from + t] - most);
                        sum += all[from + t];
                    }
                    for (int t = 0; t < tokens; t++) {
                        all[from + t] /= sum;
                    }
                }
            });
            return all;
        }

        private float[] hear() {
            float[] all = new float[asking.length];
            each((s, head, at) -> {
                int tokens = sentences.length(s);
                for (int i = 0; i < askers.length(s); i++) {
                    for (int t = 0; t < tokens; t++) {
                        int pair = at + i * tokens + t;
                        add(all, asker(s, i, head), heed[pair] * heedFactors[pair], values, token(s, t, head));
                    }
                }
            });
            return all;
        }

        /** Learns from the slopes of the output; gives those of the states where they are asked for. */
        float[] back(float[] slopes, boolean further) {
            float[] end = last.back(this.end, slopes);
            float[] more = Dropping.times(end, outerFactors);
            outer.learn(bent, more);
            float[] bending = outer.back(more);
            for (int i = 0; i < bending.length; i++) {
                bending[i] *= (float) (normal(raw[i]) + raw[i] * density(raw[i]));
            }
            inner.learn(middle.output(), bending);
            float[] middle = between.back(this.middle, sum(end, inner.back(bending)));
            float[] said = Dropping.times(middle, contextFactors);
            context.learn(heard, said);
            float[] heard = context.back(said);

            float[] queries = new float[this.queries.length];
            float[] keys = new float[this.keys.length];
            float[] values = new float[this.values.length];
            each((s, head, at) -> heedBack(s, head, at, heard, queries, keys, values));
            query.learn(asking, queries);
            key.learn(states, keys);
            value.learn(states, values);
            if (!further) {
                return new float[0];
            }
            float[] asking = sum(middle, query.back(queries));
            float[] to = sum(key.back(keys), value.back(values));
            for (int s = 0; s < sentences.count(); s++) {
                for (int i = 0; i < askers.length(s) * WIDTH; i++) {
                    to[sentences.starts()[s] * WIDTH + i] += asking[askers.starts()[s] * WIDTH + i];
                }
            }
            return to;
        }

        private void heedBack(int s, int head, int at, float[] heard, float[] queries, float[] keys, float[] values) {
            int tokens = sentences.length(s);
            float[] slopes = new float[tokens];
            for (int i = 0; i < askers.length(s); i++) {
                int asker = asker(s, i, head);
                float along = 0;
                for (int t = 0; t < tokens; t++) {
                    int pair = at + i * tokens + t;
                    int token = token(s, t, head);
                    add(values, token, heed[pair] * heedFactors[pair], heard, asker);
                    slopes[t] = heedFactors[pair] * dot(heard, asker, this.values, token);
                    along += heed[pair] * slopes[t];
                }
                for (int t = 0; t < tokens; t++) {
                    float slope = SCALE * heed[at + i * tokens + t] * (slopes[t] - along);
                    add(queries, asker, slope, this.keys, token(s, t, head));
                    add(keys, token(s, t, head), slope, this.queries, asker);
                }
            }
        }

        private int pairs() {
            int pairs = 0;
            for (int s = 0; s < sentences.count(); s++) {
                pairs += sentences.length(s) * askers.length(s);
            }
            return pairs;
        }

        private int asker(int sentence, int i, int head) {
            return (askers.starts()[sentence] + i) * WIDTH + head * HEAD;
        }

        private int token(int sentence, int t, int head) {
            return (sentences.starts()[sentence] + t) * WIDTH + head * HEAD;
        }

        private void each(Heads heads) {
            int at = 0;
            for (int s = 0; s < sentences.count(); s++) {
                for (int head = 0; head < HEADS; head++) {
                    heads.of(s, head, at);
                    at += sentences.length(s) * askers.length(s);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Heads {
        void of(int sentence, int head, int at);
    }

    private static float dot(float[] a, int from, float[] b, int other) {
        float sum = 0;
        for (int j = 0; j < HEAD; j++) {
            sum += a[from + j] * b[other + j];
        }
        return sum;
    }

    private static void add(float[] to, int at, float times, float[] what, int from) {
        for (int j = 0; j < HEAD; j++) {
            to[at + j] += times * what[from + j];
        }
    }

    private static float[] sum(float[] a, float[] b) {
        float[] sum = new float[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The share of the normal distribution below {@code x}; Abramowitz and Stegun 7.1.26. */
    static double normal(double x) {
        double z = Math.abs(x) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * z);
        double tail = t
                * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-z * z);
        return x > 0 ? 1 - tail / 2 : tail / 2;
    }
}
