package afterword.contacts;

import afterword.documents.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A photograph of a card, upright and no larger than reading it needs.
 *
 * @param image absent where there are problems
 */
public record Picture(@Nullable BufferedImage image, List<Problem> problems) {

    private static final int MOST_BYTES = 16 << 20;
    private static final long MOST_PIXELS = 120_000_000;
    private static final int LONGEST_SIDE = 2_400;
    private static final int SHOWN_SIDE = 900;
    private static final String EXAMPLE = "a photo saved as JPEG or PNG";

    public Picture {
        problems = List.copyOf(problems);
    }

    /** Reads a JPEG, PNG, GIF or BMP; anything else is a problem. */
    public static Picture of(String source, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused(source, "too-large", "the picture has more than 16 MB.");
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return refused(source, "no-picture", "this is no picture that can be read here.");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            try {
                return read(source, reader, ExifOrientation.of(content));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return refused(source, "damaged", "the picture is damaged.");
        }
    }

    /** A picture that is there already, such as a page. */
    public static Picture of(BufferedImage image) {
        return new Picture(image, List.of());
    }

    private static Picture read(String source, ImageReader reader, int orientation) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return refused(
                    source, "too-large", "the picture is " + width + " by " + height + " dots, more than can be read.");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return new Picture(turned(reader.read(0, parameters), orientation), List.of());
    }

    private static Picture refused(String source, String code, String message) {
        return new Picture(null, List.of(Problem.ofWhole(source, code, message, EXAMPLE)));
    }

    /** Upright, as the camera noted that it was held (EXIF 2.3, orientation 1 to 8). */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        boolean sideways = orientation >= 5;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        AffineTransform turn = new AffineTransform();
        switch (orientation) {
            case 2 -> turn.setTransform(-1, 0, 0, 1, width, 0);
            case 3 -> turn.setTransform(-1, 0, 0, -1, width, height);
            case 4 -> turn.setTransform(1, 0, 0, -1, 0, height);
            case 5 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 6 -> turn.setTransform(0, 1, -1, 0, width, 0);
            case 7 -> turn.setTransform(0, -1, -1, 0, width, height);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, height);
            default -> turn.setToIdentity();
        }
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    /** The picture, where there is one. */
    public BufferedImage upright() {
        return Objects.requireNonNull(image, "there is no picture");
    }

    /** A small copy as JPEG, to be shown beside what was read. */
    public byte[] shown() {
        BufferedImage whole = upright();
        double scale = Math.min(1, (double) SHOWN_SIDE / Math.max(whole.getWidth(), whole.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (whole.getWidth() * scale)),
                Math.max(1, (int) (whole.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(whole, 0, 0, small.getWidth(), small.getHeight(), null);
        graphics.dispose();
        return encoded(small, "jpeg");
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a picture to memory failed", e);
        }
        return out.toByteArray();
    }
}
