package afterword.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {

    @Test
    void theFirstTwoPagesBecomePictures() {
        PdfPictures pictures = PdfPictures.of("letter", pdf("letter-long"));
        assertEquals(2, pictures.pages().size());
        assertEquals(1654, pictures.pages().get(0).getWidth(), 1);
        assertTrue(PdfPictures.isPdf(pdf("card-a6")));
    }

    @Test
    void noDamageMakesItFail() {
        long seed = 4;
        Random random = new Random(seed);
        byte[] whole = pdf("card-a7-by-hand");
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(30); j++) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt();
            }
            PdfPictures pictures = PdfPictures.of("card", damaged);
            assertEquals(pictures.pages().isEmpty(), !pictures.problems().isEmpty(), "seed " + seed + ", file " + i);
        }
    }

    private static byte[] pdf(String form) {
        return Objects.requireNonNull(
                Objects.requireNonNull(Forms.all().get(form)).pdf());
    }
}
