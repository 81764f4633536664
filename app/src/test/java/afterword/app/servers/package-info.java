/** Mail as Debian's Dovecot and Postfix see it; run with {@code -Dmail-servers}. */
@NullMarked
package afterword.app.servers;

import org.jspecify.annotations.NullMarked;
