/** Whether an account works, tried step by step before it is used. */
@NullMarked
package afterword.mail.check;

import org.jspecify.annotations.NullMarked;
