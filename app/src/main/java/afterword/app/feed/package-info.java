/** The steps at an address of their own, which a calendar program reads again and again, until the address is revoked. */
@NullMarked
package afterword.app.feed;

import org.jspecify.annotations.NullMarked;
