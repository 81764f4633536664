package afterword.letters.language;

/** Products of matrices that lie in one array row by row, written so that the compiler makes vector instructions of them. */
final class Products {

    /** How many rows of the second matrix are read again and again before the next ones. */
    private static final int NEAR = 64;

    private Products() {}

    /**
     * Adds to {@code sum} ({@code rows} by {@code width}) the product of {@code a} ({@code rows} by {@code inner}, an
     * element at {@code row * down + k * along}) and {@code b} ({@code inner} by {@code width}).
     */
    static void add(float[] sum, float[] a, int down, int along, float[] b, int rows, int inner, int width) {
        float[] one = new float[width];
        float[] two = new float[width];
        for (int from = 0; from < inner; from += NEAR) {
            int to = Math.min(inner, from + NEAR);
            for (int row = 0; row < rows; row += 2) {
                boolean pair = row + 1 < rows;
                System.arraycopy(sum, row * width, one, 0, width);
                if (pair) {
                    System.arraycopy(sum, (row + 1) * width, two, 0, width);
                }
                int below = pair ? down : 0;
                int k = from;
                for (; k + 4 <= to; k += 4) {
                    int at = row * down + k * along;
                    addFour(one, two, b, k * width, a, at, at + below, along);
                }
                for (; k < to; k++) {
                    int at = row * down + k * along;
                    addOne(one, b, k * width, a[at]);
                    addOne(two, b, k * width, a[at + below]);
                }
                System.arraycopy(one, 0, sum, row * width, width);
                if (pair) {
                    System.arraycopy(two, 0, sum, (row + 1) * width, width);
                }
            }
        }
    }

    private static void addFour(float[] one, float[] two, float[] b, int at, float[] a, int x, int y, int along) {
        int width = one.length;
        float x0 = a[x];
        float x1 = a[x + along];
        float x2 = a[x + 2 * along];
        float x3 = a[x + 3 * along];
        float y0 = a[y];
        float y1 = a[y + along];
        float y2 = a[y + 2 * along];
        float y3 = a[y + 3 * along];
        int at1 = at + width;
        int at2 = at1 + width;
        int at3 = at2 + width;
        for (int j = 0; j < width; j++) {
            float b0 = b[at + j];
            float b1 = b[at1 + j];
            float b2 = b[at2 + j];
            float b3 = b[at3 + j];
            one[j] += x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3;
            two[j] += y0 * b0 + y1 * b1 + y2 * b2 + y3 * b3;
        }
    }

    private static void addOne(float[] sum, float[] b, int at, float times) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += times * b[at + j];
        }
    }

    static float[] transposed(float[] a, int rows, int columns) {
        float[] turned = new float[a.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j * rows + i] = a[i * columns + j];
            }
        }
        return turned;
    }
}
