package afterword.contacts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Reads the letters on a photographed card by the program {@code tesseract}, where it is installed. */
public final class LetterReader {

    private static final String PROGRAM = "tesseract";
    private static final long LONGEST_SECONDS = 30;
    private static final int MOST_BYTES = 64 * 1024;

    /** It reads best where a small letter is some thirty dots high. */
    private static final int GOOD_WIDTH = 1_800;

    /** What is tried of the languages that are installed; each makes it slower. */
    private static final List<String> LANGUAGES = List.of("eng", "deu", "fra", "spa", "ell", "rus");

    private LetterReader() {}

    /** Whether the program is there. */
    public static boolean isInstalled() {
        return !languages().isEmpty();
    }

    /**
     * The text on the picture; nothing where the program is not there, fails, or takes longer than half a minute.
     *
     * @param picture upright
     */
    public static Optional<String> read(BufferedImage picture) {
        String languages = languages();
        return languages.isEmpty()
                ? Optional.empty()
                : run(Picture.encoded(readable(picture), "png"), PROGRAM, "-", "-", "-l", languages, "--psm", "11");
    }

    private static String languages() {
        List<String> installed = run(new byte[0], PROGRAM, "--list-langs")
                .map(list -> list.lines().map(String::strip).toList())
                .orElse(List.of());
        return String.join("+", LANGUAGES.stream().filter(installed::contains).toList());
    }

    private static BufferedImage readable(BufferedImage picture) {
        double scale = Math.max(0.25, Math.min(4, (double) GOOD_WIDTH / picture.getWidth()));
        BufferedImage grey = new BufferedImage(
                (int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, grey.getWidth(), grey.getHeight(), null);
        graphics.dispose();
        return grey;
    }

    private static Optional<String> run(byte[] input, String... command) {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notThere) {
            return Optional.empty();
        }
        // it stops by itself only after it has read everything; a watch stops it otherwise
        Thread watch = new Thread(() -> {
            try {
                if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                process.destroyForcibly();
            }
        });
        watch.setDaemon(true);
        watch.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException closedEarly) {
            // what it says, or its exit code, tells the rest
        }
        try {
            byte[] text = process.getInputStream().readNBytes(MOST_BYTES);
            boolean well = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return well ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }
}
