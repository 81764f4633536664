package afterword.app.store;

import afterword.application.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outbox, written like a ledger. Every step is a compare-and-set: of two processes, two nodes or two clicks that take
 * the same step, one succeeds and the other is told.
 */
public final class OutgoingMails {

    private static final String SELECT = """
            select owner, application, letter, message_id, contact, sender, address, mail, state, attempts, due, latest, words,
                overruled
            from outgoing_mail""";

    private static final RowMapper<OutgoingMail> MAPPER = (rs, n) -> new OutgoingMail(
            new Owner(rs.getString("owner")),
            rs.getString("application"),
            rs.getString("letter"),
            rs.getString("message_id"),
            rs.getString("contact"),
            rs.getString("sender"),
            rs.getString("address"),
            rs.getString("mail"),
            Word.of(MailState.class, rs.getString("state")).orElseThrow(),
            (int) rs.getLong("attempts"),
            Instant.ofEpochMilli(rs.getLong("due")),
            Instant.ofEpochMilli(rs.getLong("latest")),
            rs.getString("words"),
            rs.getString("overruled"));

    private final JdbcClient client;

    OutgoingMails(Database database) {
        this.client = database.client();
    }

    /** Keeps the intent. @return false where this letter has a mail already: it is not sent twice */
    public boolean queue(OutgoingMail mail, Instant now) {
        return client.sql("""
                        insert into outgoing_mail (owner, application, letter, message_id, contact, sender, address, mail,
                            state, attempts, due, latest, overruled, changed)
                        values (:owner, :application, :letter, :messageId, :contact, :sender, :address, :mail,
                            'queued', 0, :due, :latest, :overruled, :now)
                        on conflict (owner, application, letter) do nothing""")
                        .param("owner", mail.owner().id())
                        .param("application", mail.application())
                        .param("letter", mail.letter())
                        .param("messageId", mail.messageId())
                        .param("contact", mail.contact())
                        .param("sender", mail.sender())
                        .param("address", mail.address())
                        .param("mail", mail.mail())
                        .param("due", mail.due().toEpochMilli())
                        .param("latest", mail.latest().toEpochMilli())
                        .param("overruled", mail.overruled())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** All of an owner, those that need a person first. */
    public List<OutgoingMail> of(Owner owner) {
        return client.sql(SELECT + """
                         where owner = :owner
                        order by case state when 'needs-a-person' then 0 when 'refused' then 1 else 2 end, due""").param("owner", owner.id()).query(MAPPER).list();
    }

    public Optional<OutgoingMail> find(String messageId) {
        return client.sql(SELECT + " where message_id = :id")
                .param("id", messageId)
                .query(MAPPER)
                .optional();
    }

    /**
     * Takes hold of one that is due. Nothing has gone out for it, so a hold that is older than {@code stale} is void.
     *
     * @param claim who takes hold, unlike any other
     */
    public Optional<OutgoingMail> claim(String claim, Instant now, Instant stale) {
        List<String> due = client.sql("""
                        select message_id from outgoing_mail
                        where state = 'queued' and due <= :now and (claim is null or claimed < :stale) order by due limit 20""")
                .param("now", now.toEpochMilli())
                .param("stale", stale.toEpochMilli())
                .query(String.class)
                .list();
        for (String id : due) {
            int taken = client.sql("""
                            update outgoing_mail set claim = :claim, claimed = :now
                            where message_id = :id and state = 'queued' and due <= :now
                                and (claim is null or claimed < :stale)""")
                    .param("claim", claim)
                    .param("now", now.toEpochMilli())
                    .param("stale", stale.toEpochMilli())
                    .param("id", id)
                    .update();
            if (taken == 1) {
                return find(id);
            }
        }
        return Optional.empty();
    }

    /** From here on the outcome is unknown until it is settled. @return false where somebody else took hold meanwhile */
    public boolean begin(String messageId, String claim, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = 'sending', attempts = attempts + 1, claimed = :now, changed = :now
                        where message_id = :id and state = 'queued' and claim = :claim""")
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .param("claim", claim)
                        .update()
                == 1;
    }

    /**
     * Writes down what is known now.
     *
     * @param due when to try again, of one that is queued again
     * @return false where it is not held by {@code claim} any more
     */
    public boolean settle(
            String messageId, String claim, MailState state, @Nullable String words, Instant due, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = :state, words = :words, due = :due, claim = null, claimed = null,
                            changed = :now
                        where message_id = :id and claim = :claim and state in ('queued', 'sending')""")
                        .param("state", state.word())
                        .param("words", words)
                        .param("due", due.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .param("claim", claim)
                        .update()
                == 1;
    }

    /** Takes hold of one whose sender has not been heard of since {@code stale}, to find out what became of it. */
    public Optional<OutgoingMail> claimAbandoned(String claim, Instant now, Instant stale) {
        List<String> abandoned = client.sql(
                        "select message_id from outgoing_mail where state = 'sending' and claimed < :stale limit 20")
                .param("stale", stale.toEpochMilli())
                .query(String.class)
                .list();
        for (String id : abandoned) {
            int taken = client.sql("""
                            update outgoing_mail set claim = :claim, claimed = :now
                            where message_id = :id and state = 'sending' and claimed < :stale""")
                    .param("claim", claim)
                    .param("now", now.toEpochMilli())
                    .param("stale", stale.toEpochMilli())
                    .param("id", id)
                    .update();
            if (taken == 1) {
                return find(id);
            }
        }
        return Optional.empty();
    }

    /** The person has looked and says what became of it. @return false where it is settled already */
    public boolean settledByPerson(String messageId, MailState state, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = :state, claim = null, claimed = null, due = :now, changed = :now
                        where message_id = :id and state = 'needs-a-person'""")
                        .param("state", state.word())
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .update()
                == 1;
    }
}
