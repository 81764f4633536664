package afterword.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads what we wrote: poppler's tools (Debian: poppler-utils). */
class SecondReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsPoppler() {
        assumeTrue(
                List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdftotext"))),
                "needs the program pdftotext, in Debian's package poppler-utils");
    }

    @Test
    void itReadsTheSameWords() throws Exception {
        for (Map.Entry<String, Printed> form : Forms.all().entrySet()) {
            Path file = written(form.getKey(), form.getValue());
            String theirs = run("pdftotext", file.toString(), "-");
            String ours = ReadBack.text(Objects.requireNonNull(form.getValue().pdf()));
            assertEquals(words(ours), words(theirs), form.getKey());
        }
    }

    @Test
    void itFindsTitleTagsAndFontsInsideTheFile() throws Exception {
        for (Map.Entry<String, Printed> form : Forms.all().entrySet()) {
            Path file = written(form.getKey(), form.getValue());
            String about = run("pdfinfo", file.toString());
            assertTrue(about.matches("(?s).*Tagged: +yes.*"), about);
            assertTrue(about.matches("(?s)Title: +\\S.*"), about);
            List<String> fonts =
                    run("pdffonts", file.toString()).lines().skip(2).toList();
            assertTrue(!fonts.isEmpty(), form.getKey());
            fonts.forEach(font -> assertTrue(font.contains("yes yes yes"), font));
        }
    }

    @Test
    void itReadsAloudInTheOrderOfTheLetter() throws Exception {
        Path file = written("letter-us", Objects.requireNonNull(Forms.all().get("letter-us")));
        String tree = run("pdfinfo", "-struct-text", file.toString());
        int name = tree.indexOf("Jordan Lee");
        int greeting = tree.indexOf("Dear Dr.");
        int closing = tree.indexOf("Sincerely yours,");
        assertTrue(name > 0 && name < greeting && greeting < closing, tree);
    }

    @Test
    void itDrawsInkWhereTheTextIsAndNoneAtTheEdges() throws Exception {
        for (Map.Entry<String, Printed> form : Forms.all().entrySet()) {
            Path file = written(form.getKey(), form.getValue());
            run("pdftoppm", "-r", "50", "-png", "-gray", file.toString(), file.toString());
            File[] pages = Objects.requireNonNull(
                    folder.toFile().listFiles((where, name) -> name.startsWith(form.getKey() + ".pdf-")));
            assertEquals(form.getValue().pages(), pages.length);
            for (File page : pages) {
                BufferedImage image = ImageIO.read(page);
                int edge = (int) Math.round(5 / 25.4 * 50);
                int dark = 0;
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        boolean ink = (image.getRGB(x, y) & 0xFF) < 200;
                        boolean atEdge =
                                x < edge || y < edge || x >= image.getWidth() - edge || y >= image.getHeight() - edge;
                        assertTrue(!ink || !atEdge, page.getName() + " at " + x + ", " + y);
                        dark += ink ? 1 : 0;
                    }
                }
                assertTrue(dark > 50, page.getName());
            }
        }
    }

    @Test
    void itReadsChineseJapaneseAndKoreanToo() throws Exception {
        String name = "王小明 田中春人";
        Printed printed = new Envelope(
                        afterword.paper.typesetting.Size.DL, List.of(), List.of(name, "東京都千代田区"), "JP", Locale.UK)
                .print(Forms.OF_THE_MACHINE, Forms.NOW);
        assumeTrue(printed.isOk(), "needs a font for Chinese, such as Debian's fonts-wqy-microhei or fonts-noto-cjk");
        String text = run("pdftotext", written("cjk", printed).toString(), "-");
        assertTrue(text.contains("王小明") && text.contains("東京都千代田区"), text);
    }

    private Path written(String name, Printed printed) throws IOException {
        Path file = folder.resolve(name + ".pdf");
        Files.write(file, Objects.requireNonNull(printed.pdf()));
        return file;
    }

    /** Each as often as it stands there; in which order the edges of a page come is for each reader to say. */
    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).sorted().toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), String.join(" ", command));
        return out;
    }
}
