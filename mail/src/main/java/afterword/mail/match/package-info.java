/** To which application a mail belongs, and by what it is told: the thread, the address, the company, a name. */
@NullMarked
package afterword.mail.match;

import org.jspecify.annotations.NullMarked;
