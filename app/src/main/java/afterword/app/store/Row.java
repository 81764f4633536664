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

    static final RowMapper<Row> MAPPER = (rs, n) -> new Row(
            rs.getString("id"),
            rs.getLong("version"),
            rs.getLong("entries"),
            rs.getString("playbook"),
            rs.getInt("sample") == 1,
            Instant.ofEpochMilli(rs.getLong("created")),
            Instant.ofEpochMilli(rs.getLong("changed")));
}
