package afterword.app.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the columns of somebody's own tables hold, by their titles in lower case; the words are their reader's. */
public final class ColumnMeanings {

    private final Database database;
    private final JdbcClient client;

    ColumnMeanings(Database database) {
        this.database = database;
        this.client = database.client();
    }

    public Map<String, String> of(Owner owner) {
        Map<String, String> meanings = new LinkedHashMap<>();
        client.sql("select title, field from column_meaning where owner = :owner order by title")
                .param("owner", owner.id())
                .query((row, number) -> meanings.put(row.getString("title"), row.getString("field")))
                .list();
        return meanings;
    }

    /** Keeps these beside what is known. */
    public void keep(Owner owner, Map<String, String> meanings, Instant now) {
        database.together(() -> {
            Owners.register(client, owner, now);
            meanings.forEach((title, field) -> client.sql("""
                            insert into column_meaning (owner, title, field) values (:owner, :title, :field)
                            on conflict (owner, title) do update set field = excluded.field""")
                    .param("owner", owner.id())
                    .param("title", title)
                    .param("field", field)
                    .update());
        });
    }
}
