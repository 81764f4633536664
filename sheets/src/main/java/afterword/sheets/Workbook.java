package afterword.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The rows of a workbook (.xlsx), sheet by sheet, once it is known that it does not unpack to more than it should. */
final class Workbook {

    private static final long LARGEST_INFLATED = 320L << 20;
    private static final int MOST_ENTRIES = 2_000;

    /** A number format that shows a date or a time: outside quotes and brackets it has a letter of one. */
    private static final Pattern OUTSIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[ymdhs]");

    private Workbook() {}

    static void read(Path file, RowsRead rows) throws IOException {
        guardAgainstBombs(file, rows);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                try (Stream<Row> stream = sheet.openStream()) {
                    stream.forEach(row -> give(sheet.getName(), row, rows));
                }
            }
        } catch (RowsRead.Refused e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            // the library says with many exceptions that the file is no workbook, or a damaged one
            throw rows.refused(
                    0,
                    "damaged",
                    "the workbook cannot be read" + (rows.count() > 0 ? " beyond row " + rows.count() : "") + ".");
        }
    }

    private static void give(String sheet, Row row, RowsRead rows) {
        if (row.getCellCount() > RowsRead.MOST_COLUMNS && row.getPhysicalCellCount() > RowsRead.MOST_COLUMNS) {
            throw rows.refused(
                    row.getRowNum(),
                    "too-wide",
                    "row " + row.getRowNum() + " has more than " + RowsRead.MOST_COLUMNS + " columns.");
        }
        List<SheetCell> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), RowsRead.MOST_COLUMNS);
        for (int i = 0; i < columns; i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            cells.add(cell.map(Workbook::cell).orElse(SheetCell.EMPTY));
        }
        rows.give(new SheetRow(sheet, row.getRowNum(), cells));
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

    /** Inflates the whole once, without keeping anything of it: what is too large is found before it hurts. */
    private static void guardAgainstBombs(Path file, RowsRead rows) throws IOException {
        long inflated = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw rows.refused(0, "too-large", "the workbook has " + zip.size() + " parts; no table has.");
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        inflated += n;
                        if (inflated > LARGEST_INFLATED) {
                            String most = (LARGEST_INFLATED >> 20) + " MB";
                            throw rows.refused(0, "too-large", "the workbook unpacks to more than " + most + ".");
                        }
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw rows.refused(0, "damaged", "the workbook is damaged: " + e.getMessage());
        }
    }
}
