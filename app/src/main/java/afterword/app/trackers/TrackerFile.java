package afterword.app.trackers;

import afterword.documents.Problem;
import afterword.sheets.SheetReader;
import afterword.sheets.SheetRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/** The rows of a tracker's file: a Markdown table, a spreadsheet whose first row has the titles, or a zip with such. */
final class TrackerFile {

    private static final long LARGEST_TEXT = 16L << 20;

    private TrackerFile() {}

    static List<TrackedRow> read(String source, Path file, List<Problem> problems, IntConsumer progress)
            throws IOException {
        if (source.toLowerCase(Locale.ROOT).endsWith(".md")) {
            if (Files.size(file) > LARGEST_TEXT) {
                problems.add(Problem.ofWhole(source, "too-large", "the file is larger than 16 MB.", null));
                return List.of();
            }
            return MarkdownTables.rows(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        if (source.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return TrackerArchive.rows(source, file, problems, progress);
        }
        return table(source, file, problems, progress);
    }

    /** The rows of a spreadsheet. */
    static List<TrackedRow> table(String source, Path file, List<Problem> problems, IntConsumer progress) {
        List<TrackedRow> rows = new ArrayList<>();
        Map<String, SheetRow> titles = new LinkedHashMap<>();
        problems.addAll(SheetReader.read(source, file, row -> {
            SheetRow first = titles.get(row.sheet());
            if (first == null) {
                // above the titles some programs write a note
                if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                    titles.put(row.sheet(), row);
                }
            } else {
                rows.add(new TrackedRow(row.number(), named(first, row)));
                progress.accept(rows.size());
            }
        }));
        return rows;
    }

    private static Map<String, String> named(SheetRow titles, SheetRow row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                String title = titles.cell(i).text();
                named.merge(
                        title.isEmpty() ? "column " + (i + 1) : title,
                        row.cell(i).text(),
                        (one, other) -> one + "; " + other);
            }
        }
        return named;
    }
}
