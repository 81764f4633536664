package afterword.promises;

/**
 * A number of days, weeks and so on: the most of a range ({@code two to three weeks} is three).
 *
 * @param least the least of the range, or of two readings where people differ, otherwise the same as {@code most}
 * @param business counted in business days
 * @param doubtful whether the least is a second reading, to be shown
 */
record Amount(double least, double most, Unit unit, boolean business, boolean doubtful) {

    static Amount of(double count, Unit unit) {
        return new Amount(count, count, unit, false, false);
    }

    /** Roughly, in days: to tell the longer of two. */
    double days() {
        double each = switch (unit) {
            case MINUTE -> 1 / 1440.0;
            case HOUR -> 1 / 24.0;
            case DAY -> 1;
            case WEEK -> 7;
            case FORTNIGHT -> 14;
            case MONTH -> 30;
            case QUARTER -> 91;
            case YEAR -> 365;
        };
        return most * each * (business ? 1.4 : 1);
    }
}
