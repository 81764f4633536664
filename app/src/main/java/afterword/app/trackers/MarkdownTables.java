package afterword.app.trackers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables in a Markdown file, as career-ops keeps its applications, follow-ups and interviews. */
final class MarkdownTables {

    private static final Pattern RULE = Pattern.compile("^[\\s|:-]+$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)");

    private MarkdownTables() {}

    /** All rows of all tables; those with another number of cells than titles keep what fits and the rest under numbers. */
    static List<TrackedRow> rows(String text) {
        List<TrackedRow> rows = new ArrayList<>();
        List<String> titles = List.of();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String bare = line.strip();
            if (!bare.startsWith("|")) {
                titles = List.of();
            } else if (RULE.matcher(bare).matches()) {
                continue;
            } else if (titles.isEmpty()) {
                titles = cells(bare);
            } else {
                rows.add(new TrackedRow(number, named(titles, cells(bare))));
            }
        }
        return rows;
    }

    private static Map<String, String> named(List<String> titles, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !cells.get(i).matches("[—–-]+")) {
                String title = i < titles.size() && !titles.get(i).isEmpty() ? titles.get(i) : "column " + (i + 1);
                named.merge(title, cells.get(i), (one, other) -> one + "; " + other);
            }
        }
        return named;
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return BAR.splitAsStream(inner)
                .map(cell -> LINK.matcher(cell.replace("\\|", "|"))
                        .replaceAll("$1 ($2)")
                        .strip())
                .toList();
    }
}
