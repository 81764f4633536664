package afterword.contacts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the codes on a photographed card: QR (ISO 18004), Aztec or Data Matrix, with a vCard, a MECARD, a web or mail address in it. */
public final class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS = new EnumMap<>(DecodeHintType.class);

    static {
        HINTS.put(DecodeHintType.TRY_HARDER, Boolean.TRUE);
        HINTS.put(
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE, BarcodeFormat.AZTEC, BarcodeFormat.DATA_MATRIX));
    }

    /** The longer side of a small copy, in dots. */
    private static final int SMALL = 1_000;

    /** In degrees; a quarter turn changes nothing for such a code. */
    private static final double[] TILTS = {0, 15, 30, 45, 60, 75};

    private CodeReader() {}

    /**
     * What the codes on the picture propose, each once.
     *
     * @param region where the card is from, ISO 3166-1, for telephone numbers without a country code
     */
    public static List<CardProposal> read(BufferedImage picture, @Nullable String region) {
        List<CardProposal> proposals = new ArrayList<>();
        for (Result result : results(picture).values()) {
            CodeContent.proposals(result, region).stream()
                    .filter(proposal -> !proposal.isEmpty())
                    .forEach(proposals::add);
        }
        return proposals;
    }

    /** The codes found by the first way of looking that finds any, by their text: as it is, smaller, tilted back. */
    private static Map<String, Result> results(BufferedImage picture) {
        Map<String, Result> found = looked(picture);
        double half = Math.min(0.5, (double) SMALL / Math.max(picture.getWidth(), picture.getHeight()));
        for (int i = 0; i < TILTS.length && found.isEmpty(); i++) {
            found = looked(redrawn(picture, half, TILTS[i]));
        }
        for (int i = 1; i < TILTS.length && found.isEmpty(); i++) {
            found = looked(redrawn(picture, Math.min(1, 2 * half), TILTS[i]));
        }
        return found;
    }

    private static BufferedImage redrawn(BufferedImage picture, double scale, double degrees) {
        double angle = Math.toRadians(degrees);
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        double room = Math.abs(Math.sin(angle));
        int wide = (int) Math.max(1, width * Math.cos(angle) + height * room);
        int high = (int) Math.max(1, height * Math.cos(angle) + width * room);
        BufferedImage redrawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = redrawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.translate(wide / 2.0, high / 2.0);
        graphics.rotate(angle);
        graphics.drawImage(picture, (int) (-width / 2), (int) (-height / 2), (int) width, (int) height, null);
        graphics.dispose();
        return redrawn;
    }

    private static Map<String, Result> looked(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        Map<String, Result> found = new LinkedHashMap<>();
        for (LuminanceSource seen : List.of(source, source.invert())) {
            for (Binarizer binarizer : List.of(new HybridBinarizer(seen), new GlobalHistogramBinarizer(seen))) {
                look(new BinaryBitmap(binarizer), found);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return found;
    }

    private static void look(BinaryBitmap bitmap, Map<String, Result> found) {
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                found.put(result.getText(), result);
            }
        } catch (NotFoundException none) {
            // another kind of code may be there
        }
        if (!found.isEmpty()) {
            return;
        }
        try {
            for (Result result :
                    new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, HINTS)) {
                found.put(result.getText(), result);
            }
        } catch (NotFoundException none) {
            // nor is one of the others
        }
    }
}
