package afterword.app.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the plans of all applications ask for, derived and thrown away at will: one row a step that is open, one a thing
 * held back. The documents are their reader's.
 */
public final class AgendaRows {

    /** An open step. */
    public record StepRow(String application, String step, Instant due, String document) {}

    /** Something not to be done before {@code until}. */
    public record HoldRow(String application, Instant until, String document) {}

    private final Database database;
    private final JdbcClient client;

    AgendaRows(Database database) {
        this.database = database;
        this.client = database.client();
    }

    /** The applications whose rows were made of other facts than today's, or for another time. */
    public List<String> stale(Owner owner, Instant now) {
        return client.sql("""
                        select id from application where owner = :owner and planned is null and part_of is null
                        union select id from application where owner = :owner and planned > :now and part_of is null
                        union select id from application where owner = :owner and boundary <= :now and part_of is null""")
                .param("owner", owner.id())
                .param("now", now.toEpochMilli())
                .query(String.class)
                .list();
    }

    /**
     * Puts the rows of one application in the place of what it had.
     *
     * @param boundary when they must be made anew; absent: not before a change
     */
    public void replace(
            Owner owner,
            String application,
            List<StepRow> steps,
            List<HoldRow> holds,
            Instant now,
            @Nullable Instant boundary) {
        database.together(() -> {
            clear(owner, application);
            steps.forEach(step -> client.sql("""
                            insert into agenda_step (owner, application, step, due, document)
                            values (:owner, :application, :step, :due, :document)""")
                    .param("owner", owner.id())
                    .param("application", application)
                    .param("step", step.step())
                    .param("due", step.due().toEpochMilli())
                    .param("document", step.document())
                    .update());
            for (int seq = 0; seq < holds.size(); seq++) {
                client.sql("""
                                insert into agenda_hold (owner, application, seq, until, document)
                                values (:owner, :application, :seq, :until, :document)""")
                        .param("owner", owner.id())
                        .param("application", application)
                        .param("seq", seq)
                        .param("until", holds.get(seq).until().toEpochMilli())
                        .param("document", holds.get(seq).document())
                        .update();
            }
            client.sql("""
                            update application set planned = :now, boundary = :boundary
                            where owner = :owner and id = :application""")
                    .param("now", now.toEpochMilli())
                    .param("boundary", boundary == null ? null : boundary.toEpochMilli())
                    .param("owner", owner.id())
                    .param("application", application)
                    .update();
        });
    }

    /** The steps due before {@code until}, the soonest first, at most {@code limit}. */
    public List<StepRow> due(Owner owner, Instant until, int limit) {
        return client.sql("""
                        select application, step, due, document from agenda_step
                        where owner = :owner and due < :until order by due, application, step limit :limit""")
                .param("owner", owner.id())
                .param("until", until.toEpochMilli())
                .param("limit", limit)
                .query((rs, n) -> new StepRow(
                        rs.getString("application"),
                        rs.getString("step"),
                        Instant.ofEpochMilli(rs.getLong("due")),
                        rs.getString("document")))
                .list();
    }

    /** What is held back after {@code now}, what ends soonest first, at most {@code limit}. */
    public List<HoldRow> held(Owner owner, Instant now, int limit) {
        return client.sql("""
                        select application, until, document from agenda_hold
                        where owner = :owner and until > :now order by until, application, seq limit :limit""")
                .param("owner", owner.id())
                .param("now", now.toEpochMilli())
                .param("limit", limit)
                .query((rs, n) -> new HoldRow(
                        rs.getString("application"),
                        Instant.ofEpochMilli(rs.getLong("until")),
                        rs.getString("document")))
                .list();
    }

    private void clear(Owner owner, String application) {
        for (String table : List.of("agenda_step", "agenda_hold")) {
            client.sql("delete from " + table + " where owner = :owner and application = :application")
                    .param("owner", owner.id())
                    .param("application", application)
                    .update();
        }
    }
}
