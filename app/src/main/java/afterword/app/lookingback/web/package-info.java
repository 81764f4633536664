/** Looking back as pictures, each with its table. */
@NullMarked
package afterword.app.lookingback.web;

import org.jspecify.annotations.NullMarked;
