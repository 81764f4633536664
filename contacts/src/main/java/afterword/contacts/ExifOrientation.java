package afterword.contacts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from 1, upright, to 8 (EXIF 2.3, tag 0x0112); the picture library does not look at it. */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 200;

    private ExifOrientation() {}

    static int of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int inSegments(ByteBuffer jpeg) {
        if (jpeg.limit() < 4 || jpeg.getShort(0) != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            boolean exif = marker == 0xE1 && jpeg.getInt(at + 4) == 0x45786966; // "Exif"
            if (exif) {
                return inTiff(jpeg.slice(at + 10, length - 8));
            }
            if (marker == 0xDA || length < 2) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
