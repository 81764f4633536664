package afterword.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardPhotoTest {

    private static final String CODE = "MECARD:N:Rivera,Elena;EMAIL:elena@northwind.example;;";

    @Test
    void aScanAsPdfIsReadLikeAPhoto() throws Exception {
        CardPhoto read = CardPhoto.read("scan.pdf", pdf(null), "US");
        assertThat(read.problems()).isEmpty();
        assertThat(read.proposals()).hasSize(1);
        assertThat(read.proposals().get(0).email()).isEqualTo("elena@northwind.example");
        assertThat(read.shown()).isNotNull();
    }

    @Test
    void aPhotoWithoutACodeIsStillSomethingToTypeFrom() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        CardPhoto read = CardPhoto.read("photo.png", out.toByteArray(), "US");
        assertThat(read.problems()).isEmpty();
        assertThat(read.proposals()).hasSize(1);
        assertThat(read.proposals().get(0).isEmpty()).isTrue();
        assertThat(read.proposals().get(0).remarks().toString()).contains("beside the picture");
    }

    @Test
    void aLockedOrDamagedFileIsSaid() throws Exception {
        assertThat(code(pdf("secret"))).isEqualTo("damaged");
        assertThat(code("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("damaged");
        assertThat(code(new byte[] {1, 2, 3})).isEqualTo("no-picture");
        byte[] large = new byte[(16 << 20) + 1];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 5);
        assertThat(code(large)).isEqualTo("too-large");
    }

    @Test
    void aPageAsLargeAsAHouseIsReadSmall() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(CardPhoto.read("scan.pdf", out.toByteArray(), null).problems())
                    .isEmpty();
        }
    }

    private static String code(byte[] content) {
        CardPhoto read = CardPhoto.read("scan", content, "US");
        assertThat(read.proposals()).isEmpty();
        return read.problems().get(0).code();
    }

    private static byte[] pdf(@Nullable String password) throws IOException, WriterException {
        BitMatrix matrix = new QRCodeWriter().encode(CODE, BarcodeFormat.QR_CODE, 200, 200);
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, matrix.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 60, 120, 150, 150);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
