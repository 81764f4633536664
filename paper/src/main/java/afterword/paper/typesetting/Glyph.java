package afterword.paper.typesetting;

/**
 * One glyph of a line.
 *
 * @param text what it stands for, to be read out and copied
 * @param advance to the next, kerned, in thousandths of the type size
 * @param width its own, which a reader of the file assumes
 */
record Glyph(Face face, int id, String text, double advance, double width) {}
