package afterword.app.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each owner's settings, as a document whose meaning is its reader's. */
public final class Owners {

    private final JdbcClient client;

    Owners(Database database) {
        this.client = database.client();
    }

    /** The settings of an owner, a JSON object; an empty one where nothing was set. */
    public String settings(Owner owner) {
        return client.sql("select settings from owner where id = :owner")
                .param("owner", owner.id())
                .query(String.class)
                .optional()
                .orElse("{}");
    }

    /** Keeps the settings; every plan of the owner is made anew, since a playbook may have been chosen. */
    public void keepSettings(Owner owner, String settings, Instant now) {
        client.sql("""
                        insert into owner (id, version, settings, created) values (:owner, 1, :settings, :now)
                        on conflict (id) do update set settings = excluded.settings, version = owner.version + 1""")
                .param("owner", owner.id())
                .param("settings", settings)
                .param("now", now.toEpochMilli())
                .update();
        client.sql("update application set planned = null, boundary = null where owner = :owner")
                .param("owner", owner.id())
                .update();
    }

    /** Makes an owner known on whom records may stand. */
    static void register(JdbcClient client, Owner owner, Instant now) {
        client.sql("""
                        insert into owner (id, version, settings, created) values (:id, 0, '{}', :now)
                        on conflict (id) do nothing""").param("id", owner.id()).param("now", now.toEpochMilli()).update();
    }

    /** Deletes everything an owner has. */
    public void erase(Owner owner) {
        client.sql("delete from application where owner = :owner")
                .param("owner", owner.id())
                .update();
        client.sql("delete from sealed_secret where owner = :owner")
                .param("owner", owner.id())
                .update();
        client.sql("delete from owner where id = :owner")
                .param("owner", owner.id())
                .update();
    }
}
