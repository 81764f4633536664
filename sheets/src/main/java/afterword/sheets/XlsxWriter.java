package afterword.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (.xlsx), with its first row frozen and a filter over the columns. */
public final class XlsxWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDE = 24;

    private final Workbook workbook;

    private @Nullable Worksheet sheet;
    private int columns;
    private int row;

    /** @param out left open */
    public XlsxWriter(OutputStream out) {
        this.workbook = new Workbook(out, "Afterword", "1.0");
    }

    @Override
    public void sheet(String name, List<String> names) throws IOException {
        endSheet();
        Worksheet begun = workbook.newWorksheet(name);
        sheet = begun;
        columns = names.size();
        begun.freezePane(0, 1);
        for (int i = 0; i < columns; i++) {
            begun.width(i, WIDE);
            begun.inlineString(0, i, names.get(i));
            begun.style(0, i).bold().set();
        }
        row = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        Worksheet current = begun();
        for (int i = 0; i < cells.size(); i++) {
            cell(current, i, cells.get(i));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            current.flush();
        }
    }

    private void cell(Worksheet current, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            current.value(row, column, day);
            current.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            current.value(row, column, moment.truncatedTo(ChronoUnit.SECONDS));
            current.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value instanceof Number number) {
            current.value(row, column, number);
        } else if (value != null) {
            String text = CellText.guarded(CellText.settled(value.toString()));
            if (!text.isEmpty()) {
                current.inlineString(row, column, text);
            }
        }
    }

    private Worksheet begun() {
        if (sheet == null) {
            throw new IllegalStateException("a row before any sheet");
        }
        return sheet;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns - 1);
            sheet.close();
            sheet = null;
        }
    }

    @Override
    public void close() throws IOException {
        endSheet();
        workbook.close();
    }
}
