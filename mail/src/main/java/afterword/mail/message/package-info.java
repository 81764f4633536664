/** A received message (RFC 5322), whatever a sender did to it: its headers decoded, its parts as text. */
@NullMarked
package afterword.mail.message;

import org.jspecify.annotations.NullMarked;
