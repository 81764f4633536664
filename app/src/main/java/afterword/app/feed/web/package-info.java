/** The feed as calendar programs read it, and the page on which its addresses are made and revoked. */
@NullMarked
package afterword.app.feed.web;

import org.jspecify.annotations.NullMarked;
