/** One application: how it stands, its facts as they are edited, its journal as it grows. */
@NullMarked
package afterword.app.application;

import org.jspecify.annotations.NullMarked;
