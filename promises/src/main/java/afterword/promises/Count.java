package afterword.promises;

/**
 * How many: from the least to the most of a range.
 *
 * @param doubtful whether the two are readings of one word ({@code or so}), not the ends of a range
 */
record Count(double least, double most, boolean doubtful) {

    static Count of(double number) {
        return new Count(number, number, false);
    }

    /** A week or so is two, two or so may be three; ten days or so are ten. */
    Count orSo() {
        return most == 1 ? Count.of(2) : most <= 4 ? new Count(most, most + 1, true) : this;
    }
}
