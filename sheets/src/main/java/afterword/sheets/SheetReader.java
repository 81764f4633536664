package afterword.sheets;

import afterword.documents.Problem;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads spreadsheets row by row, in memory that does not grow with them: .xlsx of Excel, LibreOffice and Google, and .csv with
 * commas, semicolons or tabs, in UTF-8, UTF-16 or the old western encoding.
 */
public final class SheetReader {

    /** In bytes, compressed or not as the file is. */
    public static final long LARGEST = 200L << 20;

    private static final long LARGEST_INFLATED = 320L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 100_000;

    /** A number format that shows a date or a time: outside quotes and brackets it has a letter of one. */
    private static final Pattern OUTSIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[ymdhs]");

    private final String source;
    private final Consumer<SheetRow> rows;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    private SheetReader(String source, Consumer<SheetRow> rows) {
        this.source = source;
        this.rows = rows;
    }

    /**
     * Gives each row that is not empty to {@code rows}, sheet by sheet, as it is read.
     *
     * @param source the file's name, for the problems
     * @return what is wrong with the file; then not all of its rows were given
     */
    public static List<Problem> read(String source, Path file, Consumer<SheetRow> rows) {
        SheetReader reader = new SheetReader(source, rows);
        try {
            reader.read(file);
        } catch (Refused e) {
            reader.problems.add(e.problem);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        return reader.problems;
    }

    /** Reading stops here, for the reason that the problem gives. */
    private static final class Refused extends RuntimeException {

        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    private Refused refused(int line, String code, String message) {
        return new Refused(new Problem(
                source, line, line == 0 ? 0 : 1, "", code, message, null, "a table saved as .xlsx or .csv"));
    }

    private void read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw refused(0, "too-large", "the file is larger than " + (LARGEST >> 20) + " MB.");
        }
        byte[] head = new byte[8];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(head, 0, head.length);
        }
        if (length == 0) {
            throw refused(0, "empty", "the file is empty.");
        }
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw refused(
                    0,
                    "old-excel",
                    "this is a workbook of Excel 2003 or one with a password; save it as .xlsx without one.");
        }
        if (head[0] == 'P' && head[1] == 'K') {
            guardAgainstBombs(file);
            readWorkbook(file);
        } else {
            readCsv(file);
        }
    }

    /** Inflates the whole once, without keeping anything of it: what is too large is found before it hurts. */
    private void guardAgainstBombs(Path file) throws IOException {
        long inflated = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused(0, "too-large", "the workbook has " + zip.size() + " parts; no table has.");
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        inflated += n;
                        if (inflated > LARGEST_INFLATED) {
                            String most = (LARGEST_INFLATED >> 20) + " MB";
                            throw refused(0, "too-large", "the workbook unpacks to more than " + most + ".");
                        }
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused(0, "damaged", "the workbook is damaged: " + e.getMessage());
        }
    }

    private void readWorkbook(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                try (Stream<Row> stream = sheet.openStream()) {
                    stream.forEach(row -> give(sheet.getName(), row));
                }
            }
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            // the library says with many exceptions that the file is no workbook, or a damaged one
            throw refused(
                    0, "damaged", "the workbook cannot be read" + (count > 0 ? " beyond row " + count : "") + ".");
        }
    }

    private void give(String sheet, Row row) {
        if (row.getCellCount() > MOST_COLUMNS && row.getPhysicalCellCount() > MOST_COLUMNS) {
            throw refused(
                    row.getRowNum(),
                    "too-wide",
                    "row " + row.getRowNum() + " has more than " + MOST_COLUMNS + " columns.");
        }
        List<SheetCell> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int i = 0; i < columns; i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            cells.add(cell.map(SheetReader::cell).orElse(SheetCell.EMPTY));
        }
        give(new SheetRow(sheet, row.getRowNum(), cells));
    }

    private static SheetCell cell(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            try {
                // a day's fraction is not exact to the second
                LocalDateTime moment = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
                boolean day = moment.toLocalTime().toSecondOfDay() == 0;
                return new SheetCell(
                        day
                                ? moment.toLocalDate().toString()
                                : moment.toString().replace('T', ' '),
                        moment);
            } catch (DateTimeException | ArithmeticException e) {
                return new SheetCell(String.valueOf(cell.getRawValue()), null);
            }
        }
        String text = cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
        return new SheetCell(text == null ? "" : CellText.unguarded(CellText.settled(text)), null);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_LETTERS.matcher(OUTSIDE.matcher(format).replaceAll("")).find();
    }

    private void readCsv(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 16);
        }
        Charset charset = charset(file, head);
        String start = new String(head, charset);
        if (start.indexOf('\0') >= 0) {
            throw refused(0, "binary", "the file is neither a workbook nor a text.");
        }
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator(start))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(4 << 20);
        try (var text = Files.newBufferedReader(file, charset);
                CsvReader<CsvRecord> csv = builder.ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                give(line);
            }
        } catch (CsvParseException e) {
            throw refused(0, "unreadable", "the table cannot be read beyond row " + count + ": " + e.getMessage());
        } catch (UncheckedIOException | java.nio.charset.CharacterCodingException e) {
            throw refused(0, "unreadable", "the table cannot be read beyond row " + count + ".");
        }
    }

    private void give(CsvRecord line) {
        int number = (int) line.getStartingLineNumber();
        if (line.getFieldCount() > MOST_COLUMNS) {
            throw refused(number, "too-wide", "line " + number + " has more than " + MOST_COLUMNS + " columns.");
        }
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            String text = line.getField(i);
            if (text.length() > LONGEST_CELL) {
                throw refused(
                        number,
                        "too-long",
                        "line " + number + " has a cell of " + text.length() + " characters; is a quote missing?");
            }
            String whole = number == 1 && i == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            cells.add(new SheetCell(CellText.unguarded(CellText.settled(whole)), null));
        }
        give(new SheetRow("", number, cells));
    }

    private void give(SheetRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (++count > MOST_ROWS) {
            throw refused(row.number(), "too-many", "the file has more than " + MOST_ROWS + " rows.");
        }
        rows.accept(row);
    }

    private static Charset charset(Path file, byte[] head) throws IOException {
        if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer sink = CharBuffer.allocate(1 << 16);
        try (var in = Files.newByteChannel(file)) {
            int n = in.read(bytes);
            while (n >= 0) {
                bytes.flip();
                sink.clear();
                CoderResult result = decoder.decode(bytes, sink, false);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                n = in.read(bytes);
            }
            bytes.flip();
            sink.clear();
            return !decoder.decode(bytes, sink, true).isError();
        }
    }

    /** The mark that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                break;
            } else if (!quoted) {
                counts[0] += c == ',' ? 1 : 0;
                counts[1] += c == ';' ? 1 : 0;
                counts[2] += c == '\t' ? 1 : 0;
            }
        }
        return counts[2] > counts[0] && counts[2] > counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
