package afterword.sheets;

import afterword.documents.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads spreadsheets row by row, in memory that does not grow with them: .xlsx of Excel, LibreOffice and Google, and .csv with
 * commas, semicolons or tabs, in UTF-8, UTF-16 or the old western encoding.
 */
public final class SheetReader {

    /** In bytes, compressed or not as the file is. */
    public static final long LARGEST = 200L << 20;

    private SheetReader() {}

    /**
     * Gives each row that is not empty to {@code rows}, sheet by sheet, as it is read.
     *
     * @param source the file's name, for the problems
     * @return what is wrong with the file; then not all of its rows were given
     */
    public static List<Problem> read(String source, Path file, Consumer<SheetRow> rows) {
        List<Problem> problems = new ArrayList<>();
        try {
            read(file, new RowsRead(source, rows));
        } catch (RowsRead.Refused e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        return problems;
    }

    private static void read(Path file, RowsRead rows) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw rows.refused(0, "too-large", "the file is larger than " + (LARGEST >> 20) + " MB.");
        }
        byte[] head = new byte[8];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(head, 0, head.length);
        }
        if (length == 0) {
            throw rows.refused(0, "empty", "the file is empty.");
        }
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw rows.refused(
                    0,
                    "old-excel",
                    "this is a workbook of Excel 2003 or one with a password; save it as .xlsx without one.");
        }
        if (head[0] == 'P' && head[1] == 'K') {
            Workbook.read(file, rows);
        } else {
            SeparatedValues.read(file, rows);
        }
    }
}
