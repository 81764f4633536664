/** Writing down what is remembered, minutes after an interview, with or without a network, on one device or several. */
@NullMarked
package afterword.app.capture;

import org.jspecify.annotations.NullMarked;
