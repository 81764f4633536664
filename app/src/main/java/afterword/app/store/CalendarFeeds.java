package afterword.app.store;

import afterword.application.Word;
import afterword.calendar.EntryForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses at which calendar programs read, each known by the digest of its secret. */
public final class CalendarFeeds {

    private static final String SELECT = "select owner, id, name, form, published, created, used from calendar_feed";

    private final Database database;
    private final JdbcClient client;

    CalendarFeeds(Database database) {
        this.database = database;
        this.client = database.client();
    }

    /** Those of an owner, the oldest first. */
    public List<CalendarFeed> of(Owner owner) {
        return client.sql(SELECT + " where owner = :owner order by created, id")
                .param("owner", owner.id())
                .query(CalendarFeeds::feed)
                .list();
    }

    /** The feed whose secret has that digest. */
    public Optional<CalendarFeed> byDigest(String digest) {
        return client.sql(SELECT + " where digest = :digest")
                .param("digest", digest)
                .query(CalendarFeeds::feed)
                .optional();
    }

    public void add(CalendarFeed feed, String digest) {
        database.together(() -> {
            Owners.register(client, feed.owner(), feed.created());
            client.sql("""
                            insert into calendar_feed (owner, id, digest, name, form, published, created)
                            values (:owner, :id, :digest, :name, :form, :published, :created)""")
                    .param("owner", feed.owner().id())
                    .param("id", feed.id())
                    .param("digest", digest)
                    .param("name", feed.name())
                    .param("form", feed.form().word())
                    .param("published", feed.published())
                    .param("created", feed.created().toEpochMilli())
                    .update();
        });
    }

    /** Notes what was given out, and when. */
    public void published(CalendarFeed feed, String text, Instant now) {
        client.sql("update calendar_feed set published = :text, used = :now where owner = :owner and id = :id")
                .param("text", text)
                .param("now", now.toEpochMilli())
                .param("owner", feed.owner().id())
                .param("id", feed.id())
                .update();
    }

    /** From now on nobody reads there. */
    public boolean revoke(Owner owner, String id) {
        return client.sql("delete from calendar_feed where owner = :owner and id = :id")
                        .param("owner", owner.id())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static CalendarFeed feed(ResultSet row, int number) throws SQLException {
        long used = row.getLong("used");
        boolean never = row.wasNull();
        return new CalendarFeed(
                new Owner(row.getString("owner")),
                row.getString("id"),
                row.getString("name"),
                Word.of(EntryForm.class, row.getString("form")).orElse(EntryForm.EVENTS),
                row.getString("published"),
                Instant.ofEpochMilli(row.getLong("created")),
                never ? null : Instant.ofEpochMilli(used));
    }
}
