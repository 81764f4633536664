package afterword.paper.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypefacesTest {

    private static final Style STYLE = Style.of(Cut.REGULAR, 12);
    private static final FontFolders OURS = new FontFolders(Path.of("fonts"), List.of());

    /** Found with fontTools 4.38 in the same file. */
    @Test
    void pairsStandAsCloseAsTheTypefaceAsks() {
        Map<String, Integer> pairs = Map.of(
                "AV", -140, "To", -105, "We", -100, "LT", -120, "P.", -75, "y,", -70, "Γα", -100, "Та", -105, "nn", 0,
                "r.", 0);
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            pairs.forEach((pair, kern) -> {
                Glyph first = typefaces.line(pair, STYLE).glyphs().get(0);
                assertEquals(kern, first.advance() - first.width(), 0.001, pair);
            });
        }
    }

    @Test
    void fAndIAreOneSignButTwoLetters() {
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            Line line = typefaces.line("efficient flow", STYLE);
            assertEquals("efficient flow", line.text());
            assertEquals(
                    List.of("e", "ffi", "c", "i", "e", "n", "t", " ", "fl", "o", "w"),
                    line.glyphs().stream().map(Glyph::text).toList());
        }
    }

    @Test
    void latinGreekAndCyrillicNeedNoFontOfTheMachine() {
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            for (Cut cut : Cut.values()) {
                typefaces.line("Łukasz Þór Nguyễn Çağlar Ōe ß ẞ Ąę ő ș €", Style.of(cut, 12));
                typefaces.line("Κωνσταντίνος ᾿Αλεξίου ὦ ᾗ ϊ", Style.of(cut, 12));
                typefaces.line("Щербакова Їжак Ђорђе Ѓорѓи Ўладзімір", Style.of(cut, 12));
                typefaces.line("“curly” ‘quotes’ – — … · → № § °", Style.of(cut, 12));
            }
            assertEquals(List.of(), typefaces.problems("test"));
        }
    }

    @Test
    void anAccentOfItsOwnIsPutOnItsLetter() {
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            assertEquals(1, typefaces.line("e\u0301", STYLE).glyphs().size());
        }
    }

    @Test
    void chineseJapaneseAndKoreanAreSetInAFontOfTheMachine() {
        FontFolders folders = FontFolders.of(Path.of("data"), Map.of(), Path.of("/nonexistent"));
        try (Typefaces typefaces = new Typefaces(folders, "JP")) {
            Line line = typefaces.line("王小明 田中春人 ノースウィンド", STYLE);
            assumeTrue(
                    typefaces.problems("test").isEmpty(),
                    "needs a font for Chinese, such as Debian's fonts-wqy-microhei or fonts-noto-cjk");
            assertEquals("王小明 田中春人 ノースウィンド", line.text());
            assertTrue(line.width() > 14 * 12 * 0.3, "wide as characters are");
        }
    }

    @Test
    void noLineIsWiderThanItMayBeAndNoWordIsLost() {
        long seed = 7;
        Random random = new Random(seed);
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            Paragraphs paragraphs = new Paragraphs(typefaces);
            for (int i = 0; i < 200; i++) {
                String text = random.ints(1 + random.nextInt(60), 1, 14)
                        .mapToObj(length -> "abcdefghijklmnop-qrstuvwxyz".substring(0, length))
                        .collect(Collectors.joining(" "));
                double width = 10 + random.nextInt(120);
                List<Line> lines = paragraphs.lines(text, STYLE, width);
                String about = "seed " + seed + ", text " + i;
                lines.forEach(line -> assertTrue(line.width() <= width + 0.01, about));
                assertEquals(
                        text.replace(" ", ""),
                        lines.stream()
                                .map(Line::text)
                                .collect(Collectors.joining())
                                .replace(" ", ""),
                        about);
            }
        }
    }

    @Test
    void quotationMarksCurlAsPrintersSetThem() {
        assertEquals(
                "“I’ve said ‘no’,” he wrote (“twice”)",
                Paragraphs.typographic("\"I've said 'no',\" he wrote (\"twice\")"));
    }

    @Test
    void aTitleStaysWithItsName() {
        try (Typefaces typefaces = new Typefaces(OURS, null)) {
            double width = typefaces.line("I have written to Dr. ", STYLE).width();
            List<String> lines = new Paragraphs(typefaces)
                    .lines("I have written to Dr. Rivera", STYLE, width).stream()
                            .map(Line::text)
                            .toList();
            assertTrue(lines.stream().noneMatch(line -> line.endsWith("Dr.")), lines.toString());
        }
    }
}
