package afterword.sheets;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of values (.csv), whatever stands between them and in whatever characters it is written. */
final class SeparatedValues {

    private static final int LONGEST_CELL = 100_000;

    private SeparatedValues() {}

    static void read(Path file, RowsRead rows) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 16);
        }
        Charset charset = charset(file, head);
        String start = new String(head, charset);
        if (start.indexOf('\0') >= 0) {
            throw rows.refused(0, "binary", "the file is neither a workbook nor a text.");
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
                give(line, rows);
            }
        } catch (CsvParseException e) {
            throw rows.refused(
                    0, "unreadable", "the table cannot be read beyond row " + rows.count() + ": " + e.getMessage());
        } catch (UncheckedIOException | java.nio.charset.CharacterCodingException e) {
            throw rows.refused(0, "unreadable", "the table cannot be read beyond row " + rows.count() + ".");
        }
    }

    private static void give(CsvRecord line, RowsRead rows) {
        int number = (int) line.getStartingLineNumber();
        if (line.getFieldCount() > RowsRead.MOST_COLUMNS) {
            throw rows.refused(
                    number, "too-wide", "line " + number + " has more than " + RowsRead.MOST_COLUMNS + " columns.");
        }
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            String text = line.getField(i);
            if (text.length() > LONGEST_CELL) {
                throw rows.refused(
                        number,
                        "too-long",
                        "line " + number + " has a cell of " + text.length() + " characters; is a quote missing?");
            }
            String whole = number == 1 && i == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            cells.add(new SheetCell(CellText.unguarded(CellText.settled(whole)), null));
        }
        rows.give(new SheetRow("", number, cells));
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
