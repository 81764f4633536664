package afterword.app.spreadsheets;

import afterword.app.spreadsheets.Column.Form;
import afterword.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of the spreadsheet, their keys and their columns. The words of the columns are known again when it comes back. */
enum Table {
    APPLICATIONS(
            "Applications",
            List.of("Application"),
            List.of(
                    new Column("Company", "company", Form.TEXT),
                    new Column("Position", "position", Form.TEXT),
                    new Column("Time zone", "timeZone", Form.TEXT),
                    new Column("Holidays", "holidays", Form.TEXT),
                    new Column("Field", "field", Form.TEXT)),
            List.of()),
    PEOPLE(
            "People",
            List.of("Application", "Person"),
            List.of(
                    new Column("Prefix", "name.prefix", Form.TEXT),
                    new Column("Given name", "name.given", Form.TEXT),
                    new Column("Family name", "name.family", Form.TEXT),
                    new Column("Suffix", "name.suffix", Form.TEXT),
                    new Column("Addressed as", "name.addressAs", Form.TEXT),
                    new Column("Title", "title", Form.TEXT),
                    new Column("Organization", "organization", Form.TEXT),
                    new Column("E-mail", "email", Form.TEXT),
                    new Column("Phone", "phone", Form.TEXT),
                    new Column("Address", "address", Form.LINES),
                    new Column("Roles", "roles", Form.WORDS),
                    new Column("Met", "met", Form.FLAG),
                    new Column("Prefers", "prefers", Form.TEXT),
                    new Column("By first name", "firstName", Form.TEXT)),
            List.of("At")),
    HISTORY(
            "History",
            List.of("Application", "Entry"),
            List.of(
                    new Column("When", "at", Form.MOMENT),
                    new Column("What", "kind", Form.TEXT),
                    new Column("With", "with", Form.TEXT),
                    new Column("Channel", "channel", Form.TEXT),
                    new Column("Outcome", "outcome", Form.TEXT),
                    new Column("Decision on", "decision.on", Form.DAY),
                    new Column("Decision said", "decision.said", Form.TEXT),
                    new Column("Decision by", "decision.by", Form.TEXT),
                    new Column("Said", "said", Form.TEXT)),
            List.of("At", "For", "Name"));

    final String title;
    final List<String> keys;
    final List<Column> columns;
    /** Shown so that people need not look up ids; not read. */
    final List<String> shown;

    Table(String title, List<String> keys, List<Column> columns, List<String> shown) {
        this.title = title;
        this.keys = keys;
        this.columns = columns;
        this.shown = shown;
    }

    /** All titles in their order: what is shown stands at the end. */
    List<String> titles() {
        List<String> titles = new ArrayList<>(keys);
        columns.forEach(column -> titles.add(column.title()));
        titles.addAll(shown);
        return titles;
    }

    /** The table whose keys and first column stand in this row of titles. */
    static Optional<Table> of(SheetRow titles) {
        Optional<Table> found = Optional.empty();
        for (Table table : values()) {
            List<String> needed = new ArrayList<>(table.keys);
            needed.add(table.columns.get(0).title());
            if (needed.stream().allMatch(title -> position(titles, title) >= 0)
                    && (found.isEmpty() || table.keys.size() > found.get().keys.size())) {
                found = Optional.of(table);
            }
        }
        return found;
    }

    /** The position of that title in a row of them; -1 where it is missing. */
    static int position(SheetRow titles, String title) {
        for (int i = 0; i < titles.cells().size(); i++) {
            String text = titles.cell(i).text().toLowerCase(Locale.ROOT);
            if (text.equals(title.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
