package afterword.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a spreadsheet row by row. A cell is a text, a number, a {@link LocalDate}, a {@link LocalDateTime} (to the second) or
 * nothing; no text becomes a formula.
 */
public interface SheetWriter extends AutoCloseable {

    /** Begins a sheet with these columns; a format that has no sheets takes one only. */
    void sheet(String name, List<String> columns) throws IOException;

    /** Adds a row to the sheet. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the file; without it there is none. */
    @Override
    void close() throws IOException;
}
