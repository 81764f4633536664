package afterword.app.spreadsheets;

import afterword.sheets.SheetCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One column of a table: a member of the document that a row stands for.
 *
 * @param title in the first row
 * @param member its name in the application file, or two with a dot between
 */
record Column(String title, String member, Form form) {

    /** How the member is written in a cell. */
    enum Form {
        TEXT,
        /** A list, one item a line. */
        LINES,
        /** A list of words with commas. */
        WORDS,
        FLAG,
        DAY,
        /** A point in time, shown as the clock at the employer's shows it. */
        MOMENT
    }

    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm[:ss]]", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu[ H:mm[:ss]]", Locale.ROOT));

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*");

    /** What stands in the cell of a row: a text, a {@link LocalDate}, a {@link LocalDateTime} or nothing. */
    @Nullable
    Object cell(ObjectNode row) {
        JsonNode value = row.at("/" + member.replace('.', '/'));
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (form) {
            case TEXT -> value.asString();
            case FLAG -> value.asBoolean() ? "yes" : "no";
            case LINES -> joined(value, "\n");
            case WORDS -> joined(value, ", ");
            case DAY -> LocalDate.parse(value.asString());
            case MOMENT -> OffsetDateTime.parse(value.asString()).toLocalDateTime();
        };
    }

    private static String joined(JsonNode values, String by) {
        List<String> items = new ArrayList<>();
        values.forEach(item -> items.add(item.asString()));
        return String.join(by, items);
    }

    /** Whether {@code cell} still says what stands in the row: then nobody edited it. */
    boolean isUnchanged(ObjectNode row, SheetCell cell) {
        Object known = cell(row);
        if (known == null) {
            return cell.isEmpty();
        }
        if (known instanceof LocalDate day) {
            return moment(cell).filter(day.atStartOfDay()::equals).isPresent();
        }
        if (known instanceof LocalDateTime moment) {
            // a spreadsheet that shows no seconds may have lost them
            return moment(cell)
                    .filter(read -> read.equals(moment) || read.equals(moment.withSecond(0)))
                    .isPresent();
        }
        return SheetCell.ofWritten(known.toString()).text().equals(cell.text());
    }

    /**
     * Puts what the cell says into the row; an empty cell takes the member away.
     *
     * @param zone the employer's, in which times are meant
     */
    void set(ObjectNode row, SheetCell cell, ZoneId zone) {
        String[] names = member.split("\\.");
        ObjectNode parent = row;
        if (names.length > 1) {
            parent = row.has(names[0]) ? (ObjectNode) row.get(names[0]) : row.putObject(names[0]);
        }
        String name = names[names.length - 1];
        if (cell.isEmpty()) {
            parent.remove(name);
            if (parent.isEmpty()) {
                row.remove(names[0]);
            }
            return;
        }
        switch (form) {
            case LINES -> fill(parent.putArray(name), cell.text().split("\\s*\\n\\s*"));
            case WORDS -> fill(parent.putArray(name), COMMAS.split(cell.text()));
            case FLAG -> flag(parent, name, cell.text());
            case DAY ->
                parent.put(
                        name,
                        moment(cell).map(day -> day.toLocalDate().toString()).orElse(cell.text()));
            case MOMENT ->
                parent.put(
                        name,
                        moment(cell)
                                .map(moment ->
                                        moment.atZone(zone).toOffsetDateTime().toString())
                                .orElse(cell.text()));
            default -> parent.put(name, cell.text());
        }
    }

    private static void fill(ArrayNode list, String[] items) {
        Arrays.stream(items).filter(item -> !item.isBlank()).forEach(list::add);
    }

    private static void flag(ObjectNode parent, String name, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> parent.put(name, true);
            case "no", "false", "0" -> parent.put(name, false);
            default -> parent.put(name, text);
        }
    }

    /** A date with slashes is none: whether the month comes first, it does not say. */
    private static Optional<LocalDateTime> moment(SheetCell cell) {
        if (cell.moment() != null) {
            return Optional.of(cell.moment());
        }
        for (DateTimeFormatter format : MOMENTS) {
            try {
                var read = format.parseBest(cell.text(), LocalDateTime::from, LocalDate::from);
                return Optional.of(read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read);
            } catch (DateTimeException e) {
                // it may be another form
            }
        }
        return Optional.empty();
    }
}
