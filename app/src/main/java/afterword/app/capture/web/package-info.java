/** Capture and the pocket card as pages. */
@NullMarked
package afterword.app.capture.web;

import org.jspecify.annotations.NullMarked;
