package afterword.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of the table of applications. */
record Row(
        String id,
        long version,
        long entries,
        @Nullable String playbook,
        boolean sample,
        Instant created,
        Instant changed) {

    static final String SELECT = "select id, version, entries, playbook, sample, created, changed from application";

    /**
     * Many of them as one text, a line each, the one changed last first: a page may read a thousand of them, and fetching
     * seven thousand values from the database one by one costs more than all else.
     */
    static final String TOGETHER = """
            string_agg(id || '\t' || version || '\t' || entries || '\t' || coalesce(playbook, '') || '\t' || sample || '\t'
                || created || '\t' || changed, '\n' order by changed desc, id)""";

    /** A line of {@link #TOGETHER}. */
    static Row of(String line) {
        String[] values = line.split("\t");
        return new Row(
                values[0],
                Long.parseLong(values[1]),
                Long.parseLong(values[2]),
                values[3].isEmpty() ? null : values[3],
                values[4].equals("1"),
                Instant.ofEpochMilli(Long.parseLong(values[5])),
                Instant.ofEpochMilli(Long.parseLong(values[6])));
    }

    /** By number, as they stand in the selection. */
    static final RowMapper<Row> MAPPER = (rs, n) -> new Row(
            rs.getString(1),
            rs.getLong(2),
            rs.getLong(3),
            rs.getString(4),
            rs.getInt(5) == 1,
            Instant.ofEpochMilli(rs.getLong(6)),
            Instant.ofEpochMilli(rs.getLong(7)));
}
