/** The page on which the person says what a mail means. */
@NullMarked
package afterword.app.hearing.web;

import org.jspecify.annotations.NullMarked;
