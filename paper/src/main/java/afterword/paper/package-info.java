/** What is printed: letters, note cards, envelopes, the pocket card, the call sheet, the week. */
@NullMarked
package afterword.paper;

import org.jspecify.annotations.NullMarked;
