package afterword.promises;

/** What promises are counted in. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR
}
