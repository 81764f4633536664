package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void aPhotoIsTurnedUprightAsTheCameraNoted() {
        byte[] lying = Picture.encoded(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg");
        assertEquals(40, image(lying).getWidth());
        for (int orientation : new int[] {6, 8, 5, 7}) {
            BufferedImage upright = image(held(lying, orientation));
            assertEquals(20, upright.getWidth(), "orientation " + orientation);
            assertEquals(40, upright.getHeight(), "orientation " + orientation);
        }
        assertEquals(40, image(held(lying, 3)).getWidth());
    }

    @Test
    void theTopOfAPhotoTakenSidewaysIsAtTheTop() {
        BufferedImage lying = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        // taken with the camera turned left: the top of the card is the left of the picture
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 16; x++) {
                lying.setRGB(x, y, 0xFFFFFF);
            }
        }
        BufferedImage upright = image(held(Picture.encoded(lying, "jpeg"), 6));
        assertTrue((upright.getRGB(16, 3) & 0xFF) > 200);
        assertTrue((upright.getRGB(16, 60) & 0xFF) < 60);
    }

    @Test
    void whatIsNoPictureIsSaid() {
        assertProblem("no-picture", "BEGIN:VCARD".getBytes(StandardCharsets.UTF_8));
        assertProblem("no-picture", new byte[0]);
        assertProblem("too-large", new byte[(16 << 20) + 1]);
    }

    @Test
    void aPictureThatUnfoldsIntoTooManyDotsIsRefusedBeforeItIsUnfolded() {
        assertProblem("too-large", emptyPng(60_000, 60_000));
    }

    @Test
    void aDamagedPhotoNeverFails() {
        long seed = 9;
        Random random = new Random(seed);
        byte[] whole = held(Picture.encoded(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Picture picture = Picture.of("photo.jpg", damaged);
            assertEquals(picture.image() == null, !picture.problems().isEmpty(), "seed " + seed + ", photo " + i);
        }
    }

    @Test
    void theCopyToBeShownIsSmall() {
        Picture large = Picture.of(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB));
        assertEquals(900, image(large.shown()).getWidth());
    }

    private static void assertProblem(String code, byte[] content) {
        Picture picture = Picture.of("photo", content);
        assertNull(picture.image());
        assertEquals(code, picture.problems().get(0).code());
    }

    private static BufferedImage image(byte[] content) {
        Picture picture = Picture.of("photo", content);
        assertNotNull(picture.image(), picture.problems().toString());
        return Objects.requireNonNull(picture.image());
    }

    /** The same photo with a note of how the camera was held. */
    private static byte[] held(byte[] jpeg, int orientation) {
        ByteBuffer note = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2));
        note.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        note.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        note.putShort((short) 1);
        note.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        note.putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + note.capacity());
        return whole.put(jpeg, 0, 2)
                .put(note.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] emptyPng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(8 + 25);
        header.putLong(0x89504E470D0A1A0AL).putInt(13);
        byte[] chunk = ByteBuffer.allocate(17)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        return header.put(chunk).putInt((int) sum.getValue()).array();
    }
}
