package afterword.letters.language;

/**
 * Numbers that are learned, with the slope of the loss along each.
 *
 * @param values shared by all who learn together
 * @param slopes of one of them
 */
record Block(float[] values, float[] slopes) {

    static Block of(float[] values) {
        return new Block(values, new float[values.length]);
    }

    /** The same numbers with slopes of its own. */
    Block twin() {
        return of(values);
    }
}
