package afterword.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a PDF and where: a line for each line of text, in millimetres from the top left, with its size in points. */
final class ReadBack {

    private static final double MILLIMETRES = 25.4 / 72;

    private ReadBack() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all = new StringBuilder();
            all.append("title ")
                    .append(document.getDocumentInformation().getTitle())
                    .append('\n');
            all.append("language ")
                    .append(document.getDocumentCatalog().getLanguage())
                    .append('\n');
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
                    PDRectangle box = page.getMediaBox();
                    all.append(String.format(
                            Locale.ROOT,
                            "%npage %.1f x %.1f%n".replace("%n", "\n"),
                            box.getWidth() * MILLIMETRES,
                            box.getHeight() * MILLIMETRES));
                }

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    all.append(String.format(
                            Locale.ROOT,
                            "%6.1f %6.1f %4.1f  %s%n".replace("%n", "\n"),
                            first.getXDirAdj() * MILLIMETRES,
                            first.getYDirAdj() * MILLIMETRES,
                            first.getFontSizeInPt(),
                            text));
                }
            };
            stripper.writeText(document, new StringWriter());
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
