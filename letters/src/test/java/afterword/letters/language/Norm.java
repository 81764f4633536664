package afterword.letters.language;

/** Brings each row to a mean of 0 and a spread of 1, then stretches and shifts it. */
record Norm(Block stretch, Block shift) {

    /** What is added to the square of a spread, as in the model. */
    static final float NEXT_TO_NOTHING = 1e-12f;

    /**
     * What became of the rows.
     *
     * @param plain before they were stretched
     * @param spreads of the rows as they came
     */
    record Pass(float[] output, float[] plain, float[] spreads) {}

    static Norm of(float[] stretch, float[] shift) {
        return new Norm(Block.of(stretch), Block.of(shift));
    }

    Norm twin() {
        return new Norm(stretch.twin(), shift.twin());
    }

    Pass forward(float[] x) {
        int width = shift.values().length;
        float[] output = new float[x.length];
        float[] plain = new float[x.length];
        float[] spreads = new float[x.length / width];
        for (int row = 0; row < spreads.length; row++) {
            int at = row * width;
            double mean = 0;
            for (int j = 0; j < width; j++) {
                mean += x[at + j];
            }
            mean /= width;
            double square = 0;
            for (int j = 0; j < width; j++) {
                square += (x[at + j] - mean) * (x[at + j] - mean);
            }
            spreads[row] = (float) Math.sqrt(square / width + NEXT_TO_NOTHING);
            for (int j = 0; j < width; j++) {
                plain[at + j] = (float) (x[at + j] - mean) / spreads[row];
                output[at + j] = plain[at + j] * stretch.values()[j] + shift.values()[j];
            }
        }
        return new Pass(output, plain, spreads);
    }

    /** Learns from the slopes of the output and gives those of the input. */
    float[] back(Pass pass, float[] slopes) {
        int width = shift.values().length;
        float[] to = new float[slopes.length];
        for (int row = 0; row < pass.spreads().length; row++) {
            int at = row * width;
            double sum = 0;
            double along = 0;
            for (int j = 0; j < width; j++) {
                float slope = slopes[at + j];
                stretch.slopes()[j] += slope * pass.plain()[at + j];
                shift.slopes()[j] += slope;
                sum += slope * stretch.values()[j];
                along += slope * stretch.values()[j] * pass.plain()[at + j];
            }
            for (int j = 0; j < width; j++) {
                to[at + j] = (float)
                        ((slopes[at + j] * stretch.values()[j] - sum / width - pass.plain()[at + j] * along / width)
                                / pass.spreads()[row]);
            }
        }
        return to;
    }
}
