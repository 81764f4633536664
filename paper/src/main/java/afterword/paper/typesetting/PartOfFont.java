package afterword.paper.typesetting;

import afterword.paper.typesetting.Fonts.EmbeddedFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The glyphs of a TrueType font that a document uses, as a composite font (ISO 32000-1, 9.7). The page names a glyph by its
 * number in the whole font. PDFBox would embed it too, but knows no kerning and no text behind a ligature.
 */
final class PartOfFont implements EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");

    private final Face face;
    private final Map<Integer, Glyph> used = new TreeMap<>();

    PartOfFont(Face face) {
        this.face = face;
    }

    String code(Glyph glyph) {
        used.putIfAbsent(glyph.id(), glyph);
        return String.format("%04X", glyph.id());
    }

    @Override
    public COSDictionary write(PDDocument document) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font, TABLES);
        subsetter.addGlyphIds(new TreeSet<>(used.keySet()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        COSName name = COSName.getPDFName(prefix() + face.name());

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name, file.toByteArray(), subsetter.getGIDMap()));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, Streams.of(document, Unicodes.of(used.values(), this::code)));
        return font;
    }

    private COSDictionary descendant(PDDocument document, COSName name, byte[] file, Map<Integer, Integer> kept)
            throws IOException {
        COSDictionary cids = new COSDictionary();
        cids.setItem(COSName.TYPE, COSName.FONT);
        cids.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cids.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        cids.setItem(COSName.CIDSYSTEMINFO, system);
        cids.setItem(COSName.W, widths());
        cids.setItem(COSName.CID_TO_GID_MAP, Streams.of(document, toKept(kept)));
        cids.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        return cids;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        used.forEach((id, glyph) -> {
            COSArray one = new COSArray();
            one.add(new COSFloat((float) glyph.width()));
            widths.add(COSInteger.get(id));
            widths.add(one);
        });
        return widths;
    }

    /** For each number in the whole font the number in the part, two bytes each. */
    private byte[] toKept(Map<Integer, Integer> kept) {
        int last = used.isEmpty() ? 0 : ((TreeMap<Integer, Glyph>) used).lastKey();
        byte[] map = new byte[2 * (last + 1)];
        kept.forEach((part, whole) -> {
            if (whole <= last) {
                map[2 * whole] = (byte) (part >> 8);
                map[2 * whole + 1] = (byte) (int) part;
            }
        });
        return map;
    }

    private COSDictionary descriptor(PDDocument document, COSName name, byte[] file) throws IOException {
        HeaderTable head = face.font.getHeader();
        HorizontalHeaderTable heights = face.font.getHorizontalHeader();
        float scale = 1000f / face.font.getUnitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (short edge : new short[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(new COSFloat(edge * scale));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(
                COSName.ITALIC_ANGLE,
                face.font.getPostScript() == null
                        ? 0
                        : face.font.getPostScript().getItalicAngle());
        descriptor.setFloat(COSName.ASCENT, heights.getAscender() * scale);
        descriptor.setFloat(COSName.DESCENT, heights.getDescender() * scale);
        descriptor.setFloat(COSName.CAP_HEIGHT, 650);
        descriptor.setFloat(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, Streams.of(document, file));
        return descriptor;
    }

    /** Six letters that tell this part from other parts of the same font. */
    private String prefix() {
        int hash = used.keySet().hashCode();
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + Math.floorMod(hash >> (4 * i), 16)));
        }
        return prefix.append('+').toString();
    }
}
