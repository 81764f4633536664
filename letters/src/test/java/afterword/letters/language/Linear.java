package afterword.letters.language;

/**
 * A linear layer: inputs times weights, plus what is added to each output.
 *
 * @param weights inputs by outputs
 */
record Linear(Block weights, Block added) {

    static Linear of(float[] weights, float[] added) {
        return new Linear(Block.of(weights), Block.of(added));
    }

    Linear twin() {
        return new Linear(weights.twin(), added.twin());
    }

    int outputs() {
        return added.values().length;
    }

    int inputs() {
        return weights.values().length / outputs();
    }

    float[] forward(float[] x) {
        int rows = x.length / inputs();
        float[] y = new float[rows * outputs()];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(added.values(), 0, y, row * outputs(), outputs());
        }
        Products.add(y, x, inputs(), 1, weights.values(), rows, inputs(), outputs());
        return y;
    }

    /** Adds to the slopes of the weights what the slopes of the outputs ask for. */
    void learn(float[] x, float[] slopes) {
        int rows = x.length / inputs();
        Products.add(weights.slopes(), x, 1, inputs(), slopes, inputs(), rows, outputs());
        for (int i = 0; i < slopes.length; i++) {
            added.slopes()[i % outputs()] += slopes[i];
        }
    }

    /** The slopes of the inputs. */
    float[] back(float[] slopes) {
        int rows = slopes.length / outputs();
        float[] to = new float[rows * inputs()];
        float[] turned = Products.transposed(weights.values(), inputs(), outputs());
        Products.add(to, slopes, outputs(), 1, turned, rows, outputs(), inputs());
        return to;
    }
}
