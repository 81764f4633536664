/** Putting the sample in and taking it out. */
@NullMarked
package afterword.app.sample.web;

import org.jspecify.annotations.NullMarked;
