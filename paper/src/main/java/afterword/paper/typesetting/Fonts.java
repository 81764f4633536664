package afterword.paper.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document: under what names its pages know them, and the part of each that is put into the file. */
final class Fonts {

    private final Map<Face, PartOfFont> parts = new LinkedHashMap<>();
    private final Map<Face, List<DrawnFont>> drawn = new LinkedHashMap<>();
    private final List<EmbeddedFont> all = new ArrayList<>();

    /** A font as it will stand in the file. */
    interface EmbeddedFont {

        COSDictionary write(PDDocument document) throws IOException;
    }

    /** The name of the font that has {@code glyph}. */
    String resource(Glyph glyph) {
        return "F" + all.indexOf(font(glyph));
    }

    /** How the page names the glyph within that font, in hexadecimal digits. */
    String code(Glyph glyph) {
        return font(glyph) instanceof DrawnFont font ? font.code(glyph) : ((PartOfFont) font(glyph)).code(glyph);
    }

    private EmbeddedFont font(Glyph glyph) {
        Face face = glyph.face();
        if (!face.isPostScript()) {
            return parts.computeIfAbsent(face, unused -> added(new PartOfFont(face)));
        }
        List<DrawnFont> fonts = drawn.computeIfAbsent(face, unused -> new ArrayList<>());
        return fonts.stream().filter(font -> font.takes(glyph)).findFirst().orElseGet(() -> {
            DrawnFont next = added(new DrawnFont(face));
            fonts.add(next);
            return next;
        });
    }

    private <T extends EmbeddedFont> T added(T font) {
        all.add(font);
        return font;
    }

    COSDictionary write(PDDocument document) throws IOException {
        COSDictionary resources = new COSDictionary();
        for (int i = 0; i < all.size(); i++) {
            resources.setItem(COSName.getPDFName("F" + i), all.get(i).write(document));
        }
        return resources;
    }
}
