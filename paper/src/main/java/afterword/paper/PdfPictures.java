package afterword.paper;

import afterword.documents.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first pages of somebody's PDF as pictures, such as of a scanned card. */
public record PdfPictures(List<BufferedImage> pages, List<Problem> problems) {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_PAGES = 2;
    private static final float LONGEST_SIDE = 2_400;
    private static final float DOTS_A_POINT = 200 / 72f;
    private static final String EXAMPLE = "a photo saved as JPEG or PNG";

    public PdfPictures {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /** Whether {@code content} claims to be a PDF. */
    public static boolean isPdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    /** The first two pages; a problem where the file is too large, locked or damaged. */
    public static PdfPictures of(String source, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused(source, "too-large", "the file has more than 16 MB.");
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            List<BufferedImage> pages = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(document.getNumberOfPages(), MOST_PAGES); i++) {
                PDRectangle size = document.getPage(i).getCropBox();
                float side = Math.max(Math.max(size.getWidth(), size.getHeight()), 1);
                pages.add(renderer.renderImage(i, Math.min(DOTS_A_POINT, LONGEST_SIDE / side), ImageType.RGB));
            }
            return pages.isEmpty()
                    ? refused(source, "empty", "the file has no pages.")
                    : new PdfPictures(pages, List.of());
        } catch (IOException | RuntimeException damaged) {
            return refused(source, "damaged", "the file is damaged, or locked with a password.");
        }
    }

    private static PdfPictures refused(String source, String code, String message) {
        return new PdfPictures(List.of(), List.of(Problem.ofWhole(source, code, message, EXAMPLE)));
    }
}
