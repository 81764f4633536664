/** Answers heard in the mailbox: found, matched to an application, proposed to the person; until then nothing goes out. */
@NullMarked
package afterword.app.hearing;

import org.jspecify.annotations.NullMarked;
