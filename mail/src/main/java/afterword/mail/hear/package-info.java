/** The reader of answers: what a mail is, whom it is from and what it means, with the words it rests on. */
@NullMarked
package afterword.mail.hear;

import org.jspecify.annotations.NullMarked;
