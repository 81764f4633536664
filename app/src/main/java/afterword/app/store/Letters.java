package afterword.app.store;

import afterword.application.Channel;
import afterword.application.Word;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of an application. A sent one is never changed. */
public final class Letters {

    private static final String SELECT = """
            select id, version, step, kind, recipient, channel, subject, body, dismissed, changed, sent, overruled
            from letter where owner = :owner and application = :application""";

    private static final RowMapper<StoredLetter> MAPPER = (rs, n) -> {
        long sent = rs.getLong("sent");
        boolean draft = rs.wasNull();
        return new StoredLetter(
                rs.getString("id"),
                rs.getLong("version"),
                rs.getString("step"),
                rs.getString("kind"),
                rs.getString("recipient"),
                Word.of(Channel.class, rs.getString("channel")).orElse(Channel.EMAIL),
                rs.getString("subject"),
                rs.getString("body"),
                lines(rs.getString("dismissed")),
                Instant.ofEpochMilli(rs.getLong("changed")),
                draft ? null : Instant.ofEpochMilli(sent),
                rs.getString("overruled"));
    };

    private final JdbcClient client;

    Letters(Database database) {
        this.client = database.client();
    }

    /** All of an application, drafts and sent, in the order they were begun. */
    public List<StoredLetter> of(Owner owner, String application) {
        return client.sql(SELECT + " order by changed, id")
                .param("owner", owner.id())
                .param("application", application)
                .query(MAPPER)
                .list();
    }

    public Optional<StoredLetter> find(Owner owner, String application, String id) {
        return client.sql(SELECT + " and id = :id")
                .param("owner", owner.id())
                .param("application", application)
                .param("id", id)
                .query(MAPPER)
                .optional();
    }

    /**
     * Puts in a draft, or puts this text in the place of an earlier one.
     *
     * @param letter its version is that of the draft that was edited, 0 for a new one
     * @return what is kept now; nothing where the draft was changed meanwhile, or is sent
     */
    public Optional<StoredLetter> keep(Owner owner, String application, StoredLetter letter, Instant now) {
        int written = client.sql("""
                        insert into letter (owner, application, id, version, step, kind, recipient, channel, subject, body,
                            dismissed, changed)
                        values (:owner, :application, :id, 1, :step, :kind, :to, :channel, :subject, :body, :dismissed, :now)
                        on conflict (owner, application, id) do update set version = letter.version + 1,
                            channel = excluded.channel, subject = excluded.subject, body = excluded.body,
                            dismissed = excluded.dismissed, changed = excluded.changed
                        where letter.sent is null and letter.version = :version""")
                .param("owner", owner.id())
                .param("application", application)
                .param("id", letter.id())
                .param("step", letter.step())
                .param("kind", letter.kind())
                .param("to", letter.to())
                .param("channel", letter.channel().word())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("dismissed", String.join("\n", new TreeSet<>(letter.dismissed())))
                .param("now", now.toEpochMilli())
                .param("version", letter.version())
                .update();
        return written == 1 ? find(owner, application, letter.id()) : Optional.empty();
    }

    /** Marks a draft as sent; from now on it is kept as it is. */
    public boolean sent(Owner owner, String application, String id, @Nullable String overruled, Instant at) {
        return client.sql("""
                        update letter set sent = :at, overruled = :overruled
                        where owner = :owner and application = :application and id = :id and sent is null""")
                        .param("at", at.toEpochMilli())
                        .param("overruled", overruled)
                        .param("owner", owner.id())
                        .param("application", application)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A sent letter that did not arrive is a draft again, of a new version. */
    public boolean cameBack(Owner owner, String application, String id, Instant now) {
        return client.sql("""
                        update letter set sent = null, overruled = null, version = version + 1, changed = :now
                        where owner = :owner and application = :application and id = :id and sent is not null""")
                        .param("now", now.toEpochMilli())
                        .param("owner", owner.id())
                        .param("application", application)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Throws a draft away; a sent letter stays. */
    public void discard(Owner owner, String application, String id) {
        client.sql("""
                        delete from letter
                        where owner = :owner and application = :application and id = :id and sent is null""")
                .param("owner", owner.id())
                .param("application", application)
                .param("id", id)
                .update();
    }

    private static Set<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
    }
}
