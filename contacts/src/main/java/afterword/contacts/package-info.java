/** Business cards as phones send them (RFC 2426, RFC 6350), in and out. */
@NullMarked
package afterword.contacts;

import org.jspecify.annotations.NullMarked;
