package afterword.app.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which applications were entered twice and are one, and which are alike and two, as their owner said. */
public final class EnteredTwice {

    private final JdbcClient client;

    EnteredTwice(Database database) {
        this.client = database.client();
    }

    /**
     * An application that was put together with another.
     *
     * @param with the id of that other one
     * @param version of the facts of the other right after that
     */
    public record Part(String id, String with, long version) {}

    /** What was put together with others, of one owner. */
    public List<Part> parts(Owner owner) {
        return client.sql("""
                        select id, part_of, part_version from application
                        where owner = :owner and part_of is not null order by id""")
                .param("owner", owner.id())
                .query((rs, n) -> new Part(rs.getString("id"), rs.getString("part_of"), rs.getLong("part_version")))
                .list();
    }

    public Optional<Part> part(Owner owner, String id) {
        return parts(owner).stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** From now on it counts as a part of another, or by itself again. */
    public void put(Owner owner, String id, @Nullable String with, long version) {
        client.sql("""
                        update application set part_of = :with, part_version = :version, planned = null, boundary = null
                        where owner = :owner and id = :id""")
                .param("with", with)
                .param("version", version)
                .param("owner", owner.id())
                .param("id", id)
                .update();
        for (String table : List.of("agenda_step", "agenda_hold")) {
            client.sql("delete from " + table + " where owner = :owner and application = :id")
                    .param("owner", owner.id())
                    .param("id", id)
                    .update();
        }
    }

    /** What was heard of a contact and waits is heard of the other one. */
    public void hearAs(Owner owner, KnownAs was, KnownAs is) {
        client.sql("""
                        update heard_mail set application = :is, contact = :contact
                        where owner = :owner and application = :was and contact = :known and state = 'proposed'""")
                .param("is", is.application())
                .param("contact", is.contact())
                .param("was", was.application())
                .param("known", was.contact())
                .param("owner", owner.id())
                .update();
    }

    /** They are alike and are two. */
    public void keepApart(Owner owner, String one, String other, Instant now) {
        boolean first = one.compareTo(other) < 0;
        client.sql("""
                        insert into other_application (owner, application, other_application, said)
                        values (:owner, :one, :other, :now)
                        on conflict (owner, application, other_application) do nothing""")
                .param("owner", owner.id())
                .param("one", first ? one : other)
                .param("other", first ? other : one)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** Pairs that are two. */
    public Set<Set<String>> apart(Owner owner) {
        return client
                .sql("select application, other_application from other_application where owner = :owner")
                .param("owner", owner.id())
                .query((rs, n) -> Set.of(rs.getString("application"), rs.getString("other_application")))
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
