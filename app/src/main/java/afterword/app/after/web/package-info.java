/** After a no, an offer, or silence to the end. */
@NullMarked
package afterword.app.after.web;

import org.jspecify.annotations.NullMarked;
