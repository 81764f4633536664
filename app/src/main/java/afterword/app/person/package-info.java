/** The same person, known from several applications. */
@NullMarked
package afterword.app.person;

import org.jspecify.annotations.NullMarked;
