/** What is sent, and what became of it: composed, handed over once, its outcome known or said to be unknown. */
@NullMarked
package afterword.mail.send;

import org.jspecify.annotations.NullMarked;
