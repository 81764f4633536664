package afterword.paper.typesetting;

import afterword.paper.typesetting.Fonts.EmbeddedFont;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Up to 256 glyphs of a font with PostScript outlines, each drawn (a font of type 3, ISO 32000-1, 9.6.5): the library takes
 * no part of such a font, and the whole of one for Chinese is 20 MB.
 */
final class DrawnFont implements EmbeddedFont {

    private static final int MOST = 256;
    private static final double UNITS = 1000;

    private final Face face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final Map<Integer, Glyph> glyphs = new LinkedHashMap<>();

    DrawnFont(Face face) {
        this.face = face;
    }

    boolean takes(Glyph glyph) {
        return codes.containsKey(glyph.id()) || codes.size() < MOST;
    }

    String code(Glyph glyph) {
        glyphs.putIfAbsent(glyph.id(), glyph);
        return String.format("%02X", codes.computeIfAbsent(glyph.id(), unused -> codes.size()));
    }

    @Override
    public COSDictionary write(PDDocument document) throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.ZERO);
        COSArray widths = new COSArray();
        for (Glyph glyph : glyphs.values()) {
            COSName name = COSName.getPDFName("g" + glyph.id());
            procedures.setItem(name, Streams.of(document, drawing(glyph)));
            differences.add(name);
            widths.add(new COSFloat((float) glyph.width()));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.NAME, COSName.getPDFName(face.name()));
        font.setItem(COSName.FONT_BBOX, array(0, 0, 0, 0));
        font.setItem(COSName.FONT_MATRIX, array(1 / UNITS, 0, 0, 1 / UNITS, 0, 0));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, codes.size() - 1);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, Streams.of(document, Unicodes.of(glyphs.values(), this::code)));
        return font;
    }

    private static COSArray array(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    private byte[] drawing(Glyph glyph) throws IOException {
        CFFFont outlines = ((OpenTypeFont) face.font).getCFF().getFont();
        // glyphs of such a font go by another number, which its character set tells
        int number = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph.id()) : glyph.id();
        double scale = UNITS / face.font.getUnitsPerEm();
        PathIterator path = outlines.getType2CharString(number)
                .getPath()
                .getPathIterator(AffineTransform.getScaleInstance(scale, scale));
        StringBuilder drawing = new StringBuilder(coordinates(glyph.width(), 0) + "-250 -350 1500 1250 d1\n");
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO ->
                    drawing.append(coordinates(points[0], points[1])).append("m\n");
                case PathIterator.SEG_LINETO ->
                    drawing.append(coordinates(points[0], points[1])).append("l\n");
                case PathIterator.SEG_CUBICTO ->
                    drawing.append(coordinates(points)).append("c\n");
                case PathIterator.SEG_CLOSE -> drawing.append("h\n");
                default ->
                    throw new IllegalStateException(
                            "an outline of PostScript has no quadratic curve in " + face.name());
            }
        }
        return drawing.append("f\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String coordinates(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, "%.0f ", value));
        }
        return text.toString();
    }
}
