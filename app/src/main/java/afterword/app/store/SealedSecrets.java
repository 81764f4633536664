package afterword.app.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets that are sealed already when they come here; no export or backup takes them along. */
public final class SealedSecrets {

    private final JdbcClient client;

    SealedSecrets(Database database) {
        this.client = database.client();
    }

    public Optional<String> find(Owner owner, String name) {
        return client.sql("select sealed from sealed_secret where owner = :owner and name = :name")
                .param("owner", owner.id())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void keep(Owner owner, String name, String sealed, Instant now) {
        client.sql("""
                        insert into sealed_secret (owner, name, sealed, changed) values (:owner, :name, :sealed, :now)
                        on conflict (owner, name) do update set sealed = excluded.sealed, changed = excluded.changed""")
                .param("owner", owner.id())
                .param("name", name)
                .param("sealed", sealed)
                .param("now", now.toEpochMilli())
                .update();
    }

    public void forget(Owner owner, String name) {
        client.sql("delete from sealed_secret where owner = :owner and name = :name")
                .param("owner", owner.id())
                .param("name", name)
                .update();
    }
}
