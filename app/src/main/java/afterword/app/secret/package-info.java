/** Passwords and tokens: in the system's keyring where there is one, else sealed in the store with a key that lies elsewhere. */
@NullMarked
package afterword.app.secret;

import org.jspecify.annotations.NullMarked;
