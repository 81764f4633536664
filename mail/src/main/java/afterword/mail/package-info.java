/** Mail, both ways: what was heard and what it means, what is sent and what became of it. */
@NullMarked
package afterword.mail;

import org.jspecify.annotations.NullMarked;
