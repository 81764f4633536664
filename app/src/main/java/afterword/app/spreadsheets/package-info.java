/** Applications, people and the contact history as the spreadsheet people know, out and, after a preview, in again. */
@NullMarked
package afterword.app.spreadsheets;

import org.jspecify.annotations.NullMarked;
