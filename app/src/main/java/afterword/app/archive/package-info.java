/** Everything in one file of open forms, out and in again, and the daily backups that are made of it. */
@NullMarked
package afterword.app.archive;

import org.jspecify.annotations.NullMarked;
