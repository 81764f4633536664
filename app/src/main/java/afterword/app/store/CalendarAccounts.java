package afterword.app.store;

import afterword.application.Word;
import afterword.calendar.EntryForm;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar accounts, and what is known to stand in them. */
public final class CalendarAccounts {

    private static final String SELECT =
            "select owner, id, address, login, name, form, created, synced, trouble, paused from calendar_account";

    /** Whoever holds an account longer than this has died. */
    private static final Duration LONGEST_CLAIM = Duration.ofMinutes(10);

    private final Database database;
    private final JdbcClient client;

    CalendarAccounts(Database database) {
        this.database = database;
        this.client = database.client();
    }

    public Optional<CalendarAccount> of(Owner owner) {
        return client.sql(SELECT + " where owner = :owner")
                .param("owner", owner.id())
                .query(CalendarAccounts::account)
                .optional();
    }

    /** Everybody's. */
    public List<CalendarAccount> all() {
        return client.sql(SELECT + " order by owner")
                .query(CalendarAccounts::account)
                .list();
    }

    /** Keeps an account in the place of the one before, of whose entries nothing is known any more. */
    public void keep(CalendarAccount account) {
        database.together(() -> {
            Owners.register(client, account.owner(), account.created());
            forget(account.owner());
            client.sql("""
                            insert into calendar_account (owner, id, address, login, name, form, created, paused)
                            values (:owner, :id, :address, :login, :name, :form, :created, 0)""")
                    .param("owner", account.owner().id())
                    .param("id", account.id())
                    .param("address", account.address().toString())
                    .param("login", account.login())
                    .param("name", account.name())
                    .param("form", account.form().word())
                    .param("created", account.created().toEpochMilli())
                    .update();
        });
    }

    /** Forgets the account and what stands in it; the calendar itself stays as it is. */
    public void forget(Owner owner) {
        database.together(() -> {
            client.sql("delete from calendar_item where owner = :owner")
                    .param("owner", owner.id())
                    .update();
            client.sql("delete from calendar_account where owner = :owner")
                    .param("owner", owner.id())
                    .update();
        });
    }

    /** Takes the account for one sync; false where another has it. */
    public boolean claim(Owner owner, Instant now) {
        return client.sql("""
                        update calendar_account set claimed = :now
                        where owner = :owner and (claimed is null or claimed < :dead)""")
                        .param("now", now.toEpochMilli())
                        .param("owner", owner.id())
                        .param("dead", now.minus(LONGEST_CLAIM).toEpochMilli())
                        .update()
                == 1;
    }

    /** Lets go of the account, and says what came of it. */
    public void release(Owner owner, Instant now, @Nullable String trouble, boolean paused) {
        client.sql("""
                        update calendar_account set claimed = null, trouble = :trouble, paused = :paused,
                            synced = case when :well = 1 then :now else synced end
                        where owner = :owner""")
                .param("trouble", trouble)
                .param("paused", paused ? 1 : 0)
                .param("well", trouble == null ? 1 : 0)
                .param("now", now.toEpochMilli())
                .param("owner", owner.id())
                .update();
    }

    /** What is known to stand in the calendar. */
    public List<CalendarItem> items(Owner owner) {
        return client.sql("select * from calendar_item where owner = :owner order by starts, uid")
                .param("owner", owner.id())
                .query(CalendarAccounts::item)
                .list();
    }

    public Optional<CalendarItem> item(Owner owner, String uid) {
        return client.sql("select * from calendar_item where owner = :owner and uid = :uid")
                .param("owner", owner.id())
                .param("uid", uid)
                .query(CalendarAccounts::item)
                .optional();
    }

    public void put(Owner owner, CalendarItem item) {
        client.sql("""
                        insert into calendar_item (owner, uid, application, step, resource, tag, fingerprint, sequence,
                            starts, due, next_starts, next_due, state, moved, title)
                        values (:owner, :uid, :application, :step, :resource, :tag, :fingerprint, :sequence,
                            :starts, :due, :nextStarts, :nextDue, :state, :moved, :title)
                        on conflict (owner, uid) do update set tag = excluded.tag, fingerprint = excluded.fingerprint,
                            sequence = excluded.sequence, starts = excluded.starts, due = excluded.due,
                            next_starts = excluded.next_starts, next_due = excluded.next_due, state = excluded.state,
                            moved = excluded.moved, title = excluded.title""")
                .param("owner", owner.id())
                .param("uid", item.uid())
                .param("application", item.application())
                .param("step", item.step())
                .param("resource", item.resource())
                .param("tag", item.tag())
                .param("fingerprint", item.fingerprint())
                .param("sequence", item.sequence())
                .param("starts", item.start().toEpochMilli())
                .param("due", item.due().toEpochMilli())
                .param("nextStarts", item.nextStart().toEpochMilli())
                .param("nextDue", item.nextDue().toEpochMilli())
                .param("state", item.state().word())
                .param("moved", item.moved() == null ? null : item.moved().toEpochMilli())
                .param("title", item.title())
                .update();
    }

    public void remove(Owner owner, String uid) {
        client.sql("delete from calendar_item where owner = :owner and uid = :uid")
                .param("owner", owner.id())
                .param("uid", uid)
                .update();
    }

    private static CalendarAccount account(ResultSet row, int number) throws SQLException {
        return new CalendarAccount(
                new Owner(row.getString("owner")),
                row.getString("id"),
                URI.create(row.getString("address")),
                row.getString("login"),
                row.getString("name"),
                Word.of(EntryForm.class, row.getString("form")).orElse(EntryForm.TASKS),
                Instant.ofEpochMilli(row.getLong("created")),
                instant(row, "synced"),
                row.getString("trouble"),
                row.getInt("paused") == 1);
    }

    private static CalendarItem item(ResultSet row, int number) throws SQLException {
        return new CalendarItem(
                row.getString("uid"),
                row.getString("application"),
                row.getString("step"),
                row.getString("resource"),
                row.getString("tag"),
                row.getString("fingerprint"),
                row.getInt("sequence"),
                Instant.ofEpochMilli(row.getLong("starts")),
                Instant.ofEpochMilli(row.getLong("due")),
                Instant.ofEpochMilli(row.getLong("next_starts")),
                Instant.ofEpochMilli(row.getLong("next_due")),
                Word.of(CalendarItem.State.class, row.getString("state")).orElse(CalendarItem.State.OPEN),
                instant(row, "moved"),
                row.getString("title"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(value);
    }
}
