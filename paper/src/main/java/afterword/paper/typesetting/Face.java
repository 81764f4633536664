package afterword.paper.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font that is open: which glyph stands for a character, how wide it is, how close two stand. Widths are in thousandths
 * of the type size. Not safe for several threads.
 */
final class Face {

    final TrueTypeFont font;
    private final CmapLookup characters;
    private final Kerning kerning;
    private final double scale;

    Face(TrueTypeFont font) {
        this.font = font;
        try {
            this.characters = font.getUnicodeCmapLookup();
            this.scale = 1000.0 / font.getUnitsPerEm();
            TTFTable positions = font.getTableMap().get("GPOS");
            this.kerning = positions == null ? Kerning.NONE : kerning(font.getTableBytes(positions));
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
    }

    /** A font of the system's with a damaged table is still good for its letters. */
    private static Kerning kerning(byte[] table) {
        try {
            return Kerning.of(table);
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return Kerning.NONE;
        }
    }

    /** The glyph of a character; 0 where there is none. */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
    }

    double kern(int left, int right) {
        return kerning.between(left, right) * scale;
    }

    /** Whether its outlines are those of PostScript, which fontbox can draw but not take a part of. */
    boolean isPostScript() {
        return font instanceof OpenTypeFont open && open.isPostScript();
    }

    String name() {
        try {
            String name = font.getName();
            return name == null ? "Font" : name.replaceAll("[^A-Za-z0-9-]", "");
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
    }
}
