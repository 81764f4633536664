package afterword.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FormsTest {

    /** With {@code -Dafterword.pages=write} the files are written anew, to be read before they are kept. */
    private static final boolean WRITE = "write".equals(System.getProperty("afterword.pages"));

    private static final Path FILES = Path.of("src/test/resources/afterword/paper");

    @Test
    void everyFormIsAsItWasLookedAtAndFoundGood() throws IOException {
        for (Map.Entry<String, Printed> form : Forms.all().entrySet()) {
            String now = ReadBack.of(pdf(form.getValue()));
            if (WRITE) {
                Files.writeString(FILES.resolve(form.getKey() + ".txt"), now);
            } else {
                assertEquals(kept(form.getKey()), now, form.getKey());
            }
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        Map<String, Printed> again = Forms.all();
        Forms.all()
                .forEach((name, form) ->
                        assertArrayEquals(pdf(form), pdf(Objects.requireNonNull(again.get(name))), name));
    }

    @Test
    void everyFileCanBeReadOutAndHasItsFontsInIt() throws IOException {
        for (Map.Entry<String, Printed> form : Forms.all().entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf(form.getValue()))) {
                assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked(), form.getKey());
                assertFalse(
                        document.getDocumentCatalog()
                                .getStructureTreeRoot()
                                .getKids()
                                .isEmpty(),
                        form.getKey());
                for (COSName name : document.getPage(0).getResources().getFontNames()) {
                    assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded(), form.getKey());
                }
            }
        }
    }

    @Test
    void noLetterIsEverPrintedWithAGapWhereACharacterBelongs() {
        Printed printed = letter("Dear 王小明, and ☃").print(Forms.OURS, Forms.NOW);
        assertFalse(printed.isOk());
        assertEquals(null, printed.pdf());
        assertEquals(2, printed.problems().size());
        String all = printed.problems().toString();
        assertTrue(all.contains("王 (U+738B)") && all.contains("小 (U+5C0F)") && all.contains("明 (U+660E)"), all);
        assertTrue(all.contains("fonts-noto-cjk") && all.contains("☃ (U+2603)"), all);
    }

    @Test
    void aScriptWhoseLettersJoinIsRefusedByName() {
        Printed printed = letter("Dear محمد,").print(Forms.OF_THE_MACHINE, Forms.NOW);
        assertTrue(
                printed.problems().toString().contains("arabic"),
                printed.problems().toString());
    }

    @Test
    void anySignsInAnyOrderGiveEitherAFileOrAReason() {
        long seed = 20260910;
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            StringBuilder text = new StringBuilder("Dear X,\n\n");
            int length = 1 + random.nextInt(200);
            for (int j = 0; j < length; j++) {
                int kind = random.nextInt(10);
                int codePoint = kind < 6
                        ? 0x20 + random.nextInt(0x250)
                        : kind < 9 ? random.nextInt(0x3000) : random.nextInt(Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(codePoint);
            }
            Printed printed = letter(text.toString()).print(Forms.OURS, Forms.NOW);
            String about = "seed " + seed + ", text " + i;
            assertEquals(printed.isOk(), printed.pdf() != null, about);
            if (printed.isOk()) {
                assertTrue(ReadBack.text(pdf(printed)).contains("Dear X,"), about);
            }
        }
    }

    @Test
    void aLetterOfManyPagesLosesNoWord() {
        StringBuilder body = new StringBuilder("Dear X,");
        for (int i = 0; i < 900; i++) {
            body.append(i % 37 == 0 ? "\n\n" : " ").append("word").append(i);
        }
        String text = ReadBack.text(pdf(letter(body.toString()).print(Forms.OURS, Forms.NOW)));
        for (int i = 0; i < 900; i++) {
            assertTrue(text.matches("(?s).*\\bword" + i + "\\b.*"), "word" + i);
        }
    }

    private static LetterSheet letter(String body) {
        return new LetterSheet("A. Lee", List.of(), List.of("B. Cho"), "10 September 2026", body, "AT", Locale.UK);
    }

    private static byte[] pdf(Printed printed) {
        assertEquals(List.of(), printed.problems());
        return Objects.requireNonNull(printed.pdf());
    }

    private static String kept(String name) throws IOException {
        try (InputStream in = FormsTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
