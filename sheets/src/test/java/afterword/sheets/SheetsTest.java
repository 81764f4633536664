package afterword.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import afterword.documents.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final List<List<? extends @Nullable Object>> ROWS = List.of(
            Arrays.asList("=1+1", LocalDate.of(2026, 9, 18), LocalDateTime.of(2026, 9, 9, 19, 40, 7), 3, null),
            Arrays.asList("+1 212 555 0101", "Größe; \"名\", 😀", null, 2.5, "line one\nline two"),
            Arrays.asList("'=already", "@cmd", "-2", "'", "  blanks around  "),
            Arrays.asList("a\u0007b", "true", "2026-09-18", "007", "1e5"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void readsBackWhatItWrote(String format) throws IOException {
        Path file = write(format, ROWS);
        List<SheetRow> rows = read(file);
        assertEquals(List.of("First", "Second", "Third", "Fourth", "Fifth"), texts(rows.get(0)));
        assertEquals(
                List.of("=1+1", "2026-09-18", "2026-09-09 19:40:07", "3"),
                texts(rows.get(1)).subList(0, 4));
        assertEquals(
                List.of("+1 212 555 0101", "Größe; \"名\", 😀", "", "2.5", "line one\nline two"), texts(rows.get(2)));
        assertEquals(List.of("'=already", "@cmd", "-2", "'", "blanks around"), texts(rows.get(3)));
        assertEquals(List.of("a\uFFFDb", "true", "2026-09-18", "007", "1e5"), texts(rows.get(4)));
        boolean workbook = format.equals("xlsx");
        assertEquals(
                workbook ? LocalDateTime.of(2026, 9, 9, 19, 40, 7) : null,
                rows.get(1).cell(2).moment());
        assertEquals(null, rows.get(4).cell(2).moment());
    }

    @Test
    void writesNoFormulaWhateverTheText() throws IOException {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (String start :
                List.of("=", "+", "-", "@", "\t=", "\r=", "|", "%", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0")) {
            rows.add(List.of(start + "1+1"));
        }
        String csv = Files.readString(write("csv", rows));
        for (String line : csv.split("\r\n")) {
            assertFalse(line.matches("^\"?[=+\\-@\\t|%].*"), line);
        }
        try (ZipFile zip = new ZipFile(write("xlsx", rows).toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
            assertTrue(sheet.contains("&apos;=1+1") || sheet.contains("&#39;=1+1") || sheet.contains("'=1+1"), sheet);
        }
    }

    @Test
    void readsWhatLibreOfficeMakesOfIt() throws IOException, InterruptedException {
        assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
        Path file = write("xlsx", ROWS);
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String filter : List.of("xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")) {
            Process process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=file://" + folder.resolve("profile"),
                            "--headless",
                            "--convert-to",
                            filter,
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile())
                    .start();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS));
            List<SheetRow> rows = read(out.resolve("out." + filter.split(":")[0]));
            assertEquals(
                    List.of("+1 212 555 0101", "Größe; \"名\", 😀", "", "2.5", "line one\nline two"),
                    texts(rows.get(2)));
            assertEquals("=1+1", rows.get(1).cell(0).text());
            assertEquals("007", rows.get(4).cell(3).text());
            if (filter.equals("xlsx")) {
                assertEquals(
                        LocalDateTime.of(2026, 9, 9, 19, 40, 7),
                        rows.get(1).cell(2).moment());
            }
        }
    }

    @Test
    void readsTablesOfOtherHabits() throws IOException {
        assertEquals(
                List.of("Firma", "Stelle"),
                texts(read(text("a.csv", "Firma;Stelle\nContoso;Einkäufer\n", Charset.forName("windows-1252")))
                        .get(0)));
        assertEquals(
                "Einkäufer",
                read(text("b.csv", "Firma;Stelle\nContoso;Einkäufer\n", Charset.forName("windows-1252")))
                        .get(1)
                        .cell(1)
                        .text());
        assertEquals(
                "b",
                read(text("c.csv", "\uFEFFa\tb\n1\t2\n", StandardCharsets.UTF_16LE))
                        .get(0)
                        .cell(1)
                        .text());
        assertEquals(
                "x,y",
                read(text("d.csv", "a,b\n\"x,y\",2\n", StandardCharsets.UTF_8))
                        .get(1)
                        .cell(0)
                        .text());
        assertEquals(
                2,
                read(text("e.csv", "a,b\n\n,,\n1,2,3\n", StandardCharsets.UTF_8))
                        .size());
    }

    @Test
    void streamsAHundredThousandRows() throws IOException {
        int count = 100_000;
        for (String format : List.of("xlsx", "csv")) {
            Path file = folder.resolve("many." + format);
            try (OutputStream out = Files.newOutputStream(file);
                    SheetWriter writer = writer(format, out)) {
                writer.sheet("Many", List.of("Id", "Said", "On"));
                for (int i = 0; i < count; i++) {
                    writer.row(List.of(
                            "e" + i,
                            "said number " + i,
                            LocalDate.of(2026, 1, 1).plusDays(i % 365)));
                }
            }
            int[] seen = {0};
            assertEquals(List.of(), SheetReader.read("many", file, row -> seen[0]++));
            assertEquals(count + 1, seen[0]);
        }
    }

    @Test
    void refusesWhatIsNoTableAndWhatIsTooLarge() throws IOException {
        assertEquals("empty", code(text("a.csv", "", StandardCharsets.UTF_8)));
        assertEquals("binary", code(bytes("b.csv", new byte[] {1, 0, 2, 0})));
        assertEquals("old-excel", code(bytes("c.xls", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        })));
        assertEquals("damaged", code(bytes("d.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})));
        assertEquals("too-wide", code(text("e.csv", "a,".repeat(501) + "\n", StandardCharsets.UTF_8)));
        assertEquals(
                "too-long", code(text("f.csv", "a,b\n\"" + "x".repeat(200_000) + "\",1\n", StandardCharsets.UTF_8)));
        assertEquals("unreadable", code(text("g.csv", "a,b\n\"" + "x".repeat(9_000_000), StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 330; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(Files.size(bomb) < 2 << 20);
        assertEquals("too-large", code(bomb));
    }

    @Test
    void expandsNoEntities() throws IOException {
        Path file = write("xlsx", ROWS);
        Path evil = folder.resolve("evil.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sheet1.xml")) {
                    StringBuilder dtd = new StringBuilder(
                            "<!DOCTYPE worksheet [<!ENTITY a0 \"xxxxxxxxxx\"><!ENTITY f SYSTEM \"file:///etc/passwd\">");
                    for (int i = 1; i < 10; i++) {
                        dtd.append("<!ENTITY a")
                                .append(i)
                                .append(" \"")
                                .append(("&a" + (i - 1) + ";").repeat(10))
                                .append("\">");
                    }
                    xml = xml.replaceFirst("<worksheet", dtd + "]><worksheet").replace("blanks around", "&a9;&f;");
                }
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<SheetRow> rows = new ArrayList<>();
        List<Problem> problems = SheetReader.read("evil.xlsx", evil, rows::add);
        boolean leaked = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().contains("root:") || cell.text().length() > 1000);
        assertFalse(leaked);
        assertTrue(!problems.isEmpty() || rows.size() <= 5);
    }

    @Test
    void neverFailsOnADamagedFile() throws IOException {
        for (String format : List.of("xlsx", "csv")) {
            byte[] whole = Files.readAllBytes(write(format, ROWS));
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed);
                byte[] bytes = whole.clone();
                for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                if (random.nextInt(4) == 0) {
                    bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
                }
                Path file = bytes("damaged." + format, bytes);
                try {
                    SheetReader.read("damaged", file, row -> {});
                } catch (RuntimeException e) {
                    throw new AssertionError(format + " seed " + seed, e);
                }
            }
        }
    }

    private Path write(String format, List<List<? extends @Nullable Object>> rows) throws IOException {
        Path file = folder.resolve("out." + format);
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = writer(format, out)) {
            writer.sheet("History", List.of("First", "Second", "Third", "Fourth", "Fifth"));
            for (List<? extends @Nullable Object> row : rows) {
                writer.row(row);
            }
        }
        return file;
    }

    private static SheetWriter writer(String format, OutputStream out) {
        return format.equals("xlsx") ? new XlsxWriter(out) : new CsvSheetWriter(out);
    }

    private static List<SheetRow> read(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        assertEquals(List.of(), SheetReader.read(file.getFileName().toString(), file, rows::add));
        return rows;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    private static String code(Path file) {
        return SheetReader.read("x", file, row -> {}).get(0).code();
    }

    private Path text(String name, String text, Charset charset) throws IOException {
        return bytes(name, text.getBytes(charset));
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static boolean isInstalled(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, command)));
    }
}
