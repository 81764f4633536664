package afterword.sheets;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param sheet its name; empty in a file that has only one
 * @param number in the file, from 1
 * @param cells from the first column on
 */
public record SheetRow(String sheet, int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of that column, from 0; an empty one beyond the last. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
