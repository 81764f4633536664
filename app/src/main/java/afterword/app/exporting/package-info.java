/** What is kept, given out again in open forms: application files, calendars, business cards, spreadsheets, an archive. */
@NullMarked
package afterword.app.exporting;

import org.jspecify.annotations.NullMarked;
