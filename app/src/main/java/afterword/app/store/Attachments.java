package afterword.app.store;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that go along with letters. */
public final class Attachments {

    private final JdbcClient client;

    Attachments(Database database) {
        this.client = database.client();
    }

    /** A file without its content. */
    public record Named(String name, String mediaType, long size) {}

    /** A file. */
    public record Attachment(String name, String mediaType, byte[] content) {}

    public List<Named> names(Owner owner, String application, String letter) {
        return client.sql("""
                        select name, media_type, size from letter_attachment
                        where owner = :owner and application = :application and letter = :letter order by added, name""")
                .param("owner", owner.id())
                .param("application", application)
                .param("letter", letter)
                .query((rs, n) -> new Named(rs.getString("name"), rs.getString("media_type"), rs.getLong("size")))
                .list();
    }

    public List<Attachment> of(Owner owner, String application, String letter) {
        return client.sql("""
                        select name, media_type, content from letter_attachment
                        where owner = :owner and application = :application and letter = :letter order by added, name""")
                .param("owner", owner.id())
                .param("application", application)
                .param("letter", letter)
                .query((rs, n) -> new Attachment(
                        rs.getString("name"),
                        rs.getString("media_type"),
                        Base64.getDecoder().decode(rs.getString("content"))))
                .list();
    }

    /** Adds a file, or puts it in the place of one of the same name. */
    public void keep(Owner owner, String application, String letter, Attachment file, Instant now) {
        client.sql("""
                        insert into letter_attachment (owner, application, letter, name, media_type, size, content, added)
                        values (:owner, :application, :letter, :name, :type, :size, :content, :now)
                        on conflict (owner, application, letter, name) do update set media_type = excluded.media_type,
                            size = excluded.size, content = excluded.content, added = excluded.added""")
                .param("owner", owner.id())
                .param("application", application)
                .param("letter", letter)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", (long) file.content().length)
                .param("content", Base64.getEncoder().encodeToString(file.content()))
                .param("now", now.toEpochMilli())
                .update();
    }

    public void remove(Owner owner, String application, String letter, String name) {
        client.sql("""
                        delete from letter_attachment
                        where owner = :owner and application = :application and letter = :letter and name = :name""")
                .param("owner", owner.id())
                .param("application", application)
                .param("letter", letter)
                .param("name", name)
                .update();
    }
}
