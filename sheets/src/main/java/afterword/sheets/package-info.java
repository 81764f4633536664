/** Spreadsheets as people keep them, .xlsx and .csv, both ways, a row at a time. */
@NullMarked
package afterword.sheets;

import org.jspecify.annotations.NullMarked;
