package afterword.app.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps put off; the latest word counts. */
public final class Snoozes {

    private static final RowMapper<Snooze> MAPPER = (rs, n) -> new Snooze(
            rs.getString("application"),
            rs.getString("step"),
            Instant.ofEpochMilli(rs.getLong("until")),
            rs.getString("reason"),
            Instant.ofEpochMilli(rs.getLong("at")));

    private final JdbcClient client;

    Snoozes(Database database) {
        this.client = database.client();
    }

    /** Those of an owner that have not run out. */
    public List<Snooze> standing(Owner owner, Instant now) {
        return client.sql(
                        "select application, step, until, reason, at from snooze where owner = :owner and until > :now")
                .param("owner", owner.id())
                .param("now", now.toEpochMilli())
                .query(MAPPER)
                .list();
    }

    /** All of an owner, those that have run out too. */
    public List<Snooze> all(Owner owner) {
        return client.sql("select application, step, until, reason, at from snooze where owner = :owner")
                .param("owner", owner.id())
                .query(MAPPER)
                .list();
    }

    public void put(Owner owner, Snooze snooze) {
        client.sql("""
                        insert into snooze (owner, application, step, until, reason, at)
                        values (:owner, :application, :step, :until, :reason, :at)
                        on conflict (owner, application, step) do update set
                            until = excluded.until, reason = excluded.reason, at = excluded.at""")
                .param("owner", owner.id())
                .param("application", snooze.application())
                .param("step", snooze.step())
                .param("until", snooze.until().toEpochMilli())
                .param("reason", snooze.reason())
                .param("at", snooze.at().toEpochMilli())
                .update();
    }

    public void remove(Owner owner, String application, String step) {
        client.sql("delete from snooze where owner = :owner and application = :application and step = :step")
                .param("owner", owner.id())
                .param("application", application)
                .param("step", step)
                .update();
    }
}
