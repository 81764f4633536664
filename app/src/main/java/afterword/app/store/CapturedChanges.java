package afterword.app.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which changes from phones have been taken in, so that none counts twice. */
public final class CapturedChanges {

    private final JdbcClient client;

    CapturedChanges(Database database) {
        this.client = database.client();
    }

    /** Marks a change as taken in; false where it was before. */
    public boolean take(Owner owner, String id, Instant now) {
        return client.sql("""
                        insert into captured_change (owner, id, applied) values (:owner, :id, :now)
                        on conflict (owner, id) do nothing""")
                        .param("owner", owner.id())
                        .param("id", id)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }
}
