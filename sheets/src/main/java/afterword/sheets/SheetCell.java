package afterword.sheets;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param text as a person sees it, without blanks around it; empty where nothing stands there
 * @param moment of a cell that the spreadsheet itself holds to be a date or a time; a text that looks like one has none
 */
public record SheetCell(String text, @Nullable LocalDateTime moment) {

    public static final SheetCell EMPTY = new SheetCell("", null);

    /** The cell as which {@code text} comes back after it was written. */
    public static SheetCell ofWritten(String text) {
        return new SheetCell(CellText.settled(text), null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
