/** The pages on which applications that may be one are asked about. */
@NullMarked
package afterword.app.twin.web;

import org.jspecify.annotations.NullMarked;
