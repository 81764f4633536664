package afterword.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every record of an owner as it stands in the tables, one JSON object a line, out and in again: what is read makes the same
 * store. What is derived is left out, and made anew.
 */
public final class Records {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWNER = "owner";

    /** Those on which others stand, in the order in which they must be there. */
    private static final List<String> FIRST = List.of(OWNER, "application");

    private static final Set<String> DERIVED = Set.of("agenda_step", "agenda_hold");
    /** Neither given out nor replaced. */
    private static final Set<String> SECRET = Set.of("sealed_secret");

    private static final Set<String> DERIVED_COLUMNS = Set.of("planned", "boundary");
    private static final int LONGEST_LINE = 64 << 20;

    private final Database database;
    private final JdbcTemplate template;

    Records(Database database) {
        this.database = database;
        this.template = new JdbcTemplate(database.source());
    }

    /** A line that cannot be taken in. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(int line, String why) {
            super("line " + line + " " + why, null, false, false);
        }
    }

    /** Writes all records of {@code owner}. */
    public void write(Owner owner, Writer to) {
        database.together(() -> {
            for (String table : tables().keySet()) {
                template.query(
                        "select * from " + table + " where " + key(table) + " = ?",
                        (ResultSet row) -> {
                            try {
                                to.write(line(table, row) + "\n");
                            } catch (IOException e) {
                                throw new UncheckedIOException("writing the records of " + owner.id(), e);
                            }
                        },
                        owner.id());
            }
        });
    }

    private static String line(String table, ResultSet row) throws SQLException {
        ObjectNode values = JSON.createObjectNode();
        values.put("table", table);
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            Object value = row.getObject(i);
            if (value instanceof Number number && !DERIVED_COLUMNS.contains(name)) {
                values.put(name, number.longValue());
            } else if (value instanceof String text) {
                values.put(name, text);
            }
        }
        return values.toString();
    }

    /**
     * Puts the records of {@code from} in the place of all that {@code owner} has; all of them, or none.
     *
     * @throws Unreadable where a line is no record of this store; nothing has changed then
     */
    public void replace(Owner owner, BufferedReader from) {
        Map<String, Set<String>> tables = tables();
        database.together(() -> {
            // whatever belongs to an owner goes with it
            List<String> lastFirst = new ArrayList<>(tables.keySet());
            Collections.reverse(lastFirst);
            for (String table : lastFirst) {
                template.update("delete from " + table + " where " + key(table) + " = ?", owner.id());
            }
            try {
                int number = 0;
                for (String line = from.readLine(); line != null; line = from.readLine()) {
                    insert(owner, line, ++number, tables);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading the records of " + owner.id(), e);
            }
            askAboutMails(owner);
        });
    }

    /** What was on its way when the records were made may have gone out since: the person is asked. */
    private void askAboutMails(Owner owner) {
        template.update("""
                update outgoing_mail set state = 'needs-a-person', uncertain = 1, claim = null, claimed = null,
                    words = 'it was on its way when this archive was made, and may have gone out since'
                where owner = ? and state in ('queued', 'sending')""", owner.id());
    }

    private void insert(Owner owner, String line, int number, Map<String, Set<String>> tables) {
        if (line.length() > LONGEST_LINE) {
            throw new Unreadable(number, "is longer than any record.");
        }
        JsonNode record;
        try {
            record = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable(number, "is no JSON.");
        }
        String table = record.path("table").asString("");
        Set<String> known = tables.get(table);
        if (known == null) {
            throw new Unreadable(number, "is a record of '" + table + "', which this version does not know.");
        }
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> value : record.properties()) {
            if (value.getKey().equals("table")) {
                continue;
            }
            if (!known.contains(value.getKey())) {
                throw new Unreadable(number, "has '" + value.getKey() + "', which this version does not know.");
            }
            names.add(value.getKey());
            boolean own = value.getKey().equals(key(table));
            values.add(
                    own
                            ? owner.id()
                            : value.getValue().isNumber()
                                    ? value.getValue().asLong()
                                    : value.getValue().asString(""));
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        try {
            template.update(
                    "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")",
                    values.toArray());
        } catch (DataIntegrityViolationException | UncategorizedSQLException e) {
            throw new Unreadable(number, "does not fit the other records.");
        }
    }

    private static String key(String table) {
        return table.equals(OWNER) ? "id" : OWNER;
    }

    /** The tables that hold an owner's records, with their columns, those on which others stand first. */
    private Map<String, Set<String>> tables() {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> found =
                template.execute((ConnectionCallback<Map<String, Set<String>>>) Records::columns);
        List<String> names = new ArrayList<>();
        if (found != null) {
            found.forEach((table, its) -> {
                if (its.contains(key(table)) && !DERIVED.contains(table) && !SECRET.contains(table)) {
                    names.add(table);
                }
            });
            names.sort(
                    Comparator.comparing((String table) -> FIRST.contains(table) ? FIRST.indexOf(table) : FIRST.size())
                            .thenComparing(Comparator.naturalOrder()));
            names.forEach(table -> columns.put(table, found.get(table)));
        }
        return columns;
    }

    private static @Nullable Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                tables.computeIfAbsent(table, name -> new TreeSet<>())
                        .add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }
}
