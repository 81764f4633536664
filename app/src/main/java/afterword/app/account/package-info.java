/** Mail accounts of one's own: kept, tried, and signed in to. */
@NullMarked
package afterword.app.account;

import org.jspecify.annotations.NullMarked;
