/** Text set on pages: typefaces, kerning, lines, and the PDF that comes of them (ISO 32000). */
@NullMarked
package afterword.paper.typesetting;

import org.jspecify.annotations.NullMarked;
