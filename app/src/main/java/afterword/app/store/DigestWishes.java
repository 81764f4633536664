package afterword.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wants a digest, and the last day on which each was thought of. */
public final class DigestWishes {

    private final JdbcClient client;

    DigestWishes(Database database) {
        this.client = database.client();
    }

    /**
     * A wish.
     *
     * @param hour from which on, in the owner's zone
     * @param lastDay that was thought of; absent before the first
     */
    public record Wish(Owner owner, int hour, @Nullable LocalDate lastDay) {}

    public List<Wish> all() {
        return client.sql("select owner, hour, last_day from digest order by owner")
                .query((rs, n) -> new Wish(
                        new Owner(rs.getString("owner")), (int) rs.getLong("hour"), day(rs.getString("last_day"))))
                .list();
    }

    public Optional<Wish> find(Owner owner) {
        return all().stream().filter(wish -> wish.owner().equals(owner)).findFirst();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    public void keep(Owner owner, int hour, Instant now) {
        client.sql("""
                        insert into owner (id, version, settings, created) values (:owner, 0, '{}', :now)
                        on conflict (id) do nothing""")
                .param("owner", owner.id())
                .param("now", now.toEpochMilli())
                .update();
        client.sql("""
                        insert into digest (owner, hour) values (:owner, :hour)
                        on conflict (owner) do update set hour = excluded.hour""").param("owner", owner.id()).param("hour", hour).update();
    }

    public void remove(Owner owner) {
        client.sql("delete from digest where owner = :owner")
                .param("owner", owner.id())
                .update();
    }

    /** Takes the day. @return false where somebody has: a day has one digest, or none */
    public boolean take(Owner owner, LocalDate day) {
        return client.sql("""
                        update digest set last_day = :day
                        where owner = :owner and (last_day is null or last_day < :day)""")
                        .param("owner", owner.id())
                        .param("day", day.toString())
                        .update()
                == 1;
    }
}
