/** The feed as calendar programs read it. */
@NullMarked
package afterword.app.feed.web;

import org.jspecify.annotations.NullMarked;
