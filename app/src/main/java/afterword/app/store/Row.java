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

    /** By number, since a page may read a thousand of them. */
    static final RowMapper<Row> MAPPER = (rs, n) -> new Row(
            rs.getString(1),
            rs.getLong(2),
            rs.getLong(3),
            rs.getString(4),
            rs.getInt(5) == 1,
            Instant.ofEpochMilli(rs.getLong(6)),
            Instant.ofEpochMilli(rs.getLong(7)));
}
