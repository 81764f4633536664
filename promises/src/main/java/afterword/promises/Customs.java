package afterword.promises;

import org.jspecify.annotations.Nullable;

/**
 * How dates are written and years end at the employer's.
 *
 * @param monthFirst whether 9/10 is September the 10th
 * @param dotted whether 4.12. is a date
 * @param financialYearEnd the month with which the financial year ends; absent where each has its own
 */
record Customs(boolean monthFirst, boolean dotted, @Nullable Integer financialYearEnd) {}
