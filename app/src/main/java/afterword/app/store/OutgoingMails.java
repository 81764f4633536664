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
            select owner, application, letter, letter_version, message_id, contact, sender, address, mail, state, uncertain,
                attempts, due, latest, words, overruled, seen, changed
            from outgoing_mail""";

    private static final RowMapper<OutgoingMail> MAPPER = (rs, n) -> new OutgoingMail(
            new Owner(rs.getString("owner")),
            rs.getString("application"),
            rs.getString("letter"),
            rs.getLong("letter_version"),
            rs.getString("message_id"),
            rs.getString("contact"),
            rs.getString("sender"),
            rs.getString("address"),
            rs.getString("mail"),
            Word.of(MailState.class, rs.getString("state")).orElseThrow(),
            rs.getInt("uncertain") == 1,
            (int) rs.getLong("attempts"),
            Instant.ofEpochMilli(rs.getLong("due")),
            Instant.ofEpochMilli(rs.getLong("latest")),
            rs.getString("words"),
            rs.getString("overruled"),
            Instant.ofEpochMilli(rs.getLong("seen")),
            Instant.ofEpochMilli(rs.getLong("changed")));

    private static final String INSERT = """
            insert into outgoing_mail (owner, application, letter, letter_version, message_id, contact, sender, address, mail,
                state, uncertain, attempts, due, latest, overruled, seen, changed)
            values (:owner, :application, :letter, :version, :messageId, :contact, :sender, :address, :mail, :state, 0, 0,
                :due, :latest, :overruled, :seen, :now)
            """;

    private final JdbcClient client;

    OutgoingMails(Database database) {
        this.client = database.client();
    }

    /**
     * Keeps the intent, in the place of one that was taken back, refused, or only put among the drafts.
     *
     * @return false where this letter has a mail already: it is not sent twice
     */
    public boolean queue(OutgoingMail mail, Instant now) {
        String unlessThere = mail.isToOneself() ? """
                on conflict (owner, letter) where application is null do nothing""" : """
                on conflict (owner, application, letter) where application is not null do update set
                    letter_version = excluded.letter_version, message_id = excluded.message_id, contact = excluded.contact,
                    sender = excluded.sender, address = excluded.address, mail = excluded.mail, state = excluded.state,
                    uncertain = 0, attempts = 0, due = excluded.due, latest = excluded.latest, words = null, claim = null,
                    claimed = null, copied = null, overruled = excluded.overruled, seen = excluded.seen,
                    changed = excluded.changed
                where outgoing_mail.state in ('cancelled', 'refused')
                    or (outgoing_mail.state = 'in-drafts'
                        and (excluded.state = 'queued' or excluded.letter_version > outgoing_mail.letter_version))""";
        return client.sql(INSERT + unlessThere)
                        .param("owner", mail.owner().id())
                        .param("application", mail.application())
                        .param("letter", mail.letter())
                        .param("version", mail.letterVersion())
                        .param("messageId", mail.messageId())
                        .param("contact", mail.contact())
                        .param("sender", mail.sender())
                        .param("address", mail.address())
                        .param("mail", mail.mail())
                        .param("state", mail.state().word())
                        .param("due", mail.due().toEpochMilli())
                        .param("latest", mail.latest().toEpochMilli())
                        .param("overruled", mail.overruled())
                        .param("seen", mail.seen().toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** The newest of an owner, those that need a person first, then those on their way, then what became of the others. */
    public List<OutgoingMail> of(Owner owner, int most) {
        return client.sql(SELECT + """
                         where owner = :owner
                        order by case state when 'needs-a-person' then 0 when 'refused' then 1 when 'sending' then 2
                            when 'queued' then 3 else 4 end,
                            case when state in ('queued', 'sending') then due else -changed end
                        limit :most""")
                .param("owner", owner.id())
                .param("most", most)
                .query(MAPPER)
                .list();
    }

    /** How many wait for the person's word. */
    public int countOfNeedingAPerson(Owner owner) {
        return client.sql("select count(*) from outgoing_mail where owner = :owner and state = 'needs-a-person'")
                .param("owner", owner.id())
                .query(Integer.class)
                .single();
    }

    public Optional<OutgoingMail> find(String messageId) {
        return client.sql(SELECT + " where message_id = :id")
                .param("id", messageId)
                .query(MAPPER)
                .optional();
    }

    /** The mail of a letter. */
    public Optional<OutgoingMail> find(Owner owner, String application, String letter) {
        return client.sql(SELECT + " where owner = :owner and application = :application and letter = :letter")
                .param("owner", owner.id())
                .param("application", application)
                .param("letter", letter)
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
                        update outgoing_mail set state = 'sending', uncertain = 1, attempts = attempts + 1, claimed = :now,
                            changed = :now
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
     * @param uncertain whether it may have gone out
     * @param due when to try again, of one that is queued again
     * @return false where it is not held by {@code claim} any more
     */
    public boolean settle(
            String messageId,
            String claim,
            MailState state,
            boolean uncertain,
            @Nullable String words,
            Instant due,
            Instant now) {
        return client.sql("""
                        update outgoing_mail set state = :state, uncertain = :uncertain, words = :words, due = :due,
                            claim = null, claimed = null, changed = :now
                        where message_id = :id and claim = :claim and state in ('queued', 'sending')""")
                        .param("state", state.word())
                        .param("uncertain", uncertain ? 1 : 0)
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

    /**
     * Takes one that may have gone out, about which the person is asked since {@code since}, to look for it once more.
     *
     * @param stale when it must not have been looked for after
     */
    public Optional<OutgoingMail> claimUncertain(Instant now, Instant stale, Instant since) {
        List<String> uncertain = client.sql("""
                        select message_id from outgoing_mail
                        where state = 'needs-a-person' and uncertain = 1 and changed >= :since
                            and (claimed is null or claimed < :stale) order by changed limit 20""")
                .param("since", since.toEpochMilli())
                .param("stale", stale.toEpochMilli())
                .query(String.class)
                .list();
        for (String id : uncertain) {
            int taken = client.sql("""
                            update outgoing_mail set claimed = :now
                            where message_id = :id and state = 'needs-a-person' and uncertain = 1
                                and (claimed is null or claimed < :stale)""")
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

    /**
     * Takes hold of one that was sent since {@code since} and has no copy among the sent mails yet.
     *
     * @param stale an older hold is void
     */
    public Optional<OutgoingMail> claimUncopied(String claim, Instant now, Instant stale, Instant since) {
        List<String> uncopied = client.sql("""
                        select message_id from outgoing_mail
                        where state = 'sent' and copied is null and application is not null and changed >= :since
                            and (claim is null or claimed < :stale) order by changed limit 20""")
                .param("since", since.toEpochMilli())
                .param("stale", stale.toEpochMilli())
                .query(String.class)
                .list();
        for (String id : uncopied) {
            int taken = client.sql("""
                            update outgoing_mail set claim = :claim, claimed = :now
                            where message_id = :id and state = 'sent' and copied is null
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

    /** A copy lies among the sent mails. */
    public void copied(String messageId, Instant now) {
        client.sql("update outgoing_mail set copied = :now, claim = null, claimed = null where message_id = :id")
                .param("now", now.toEpochMilli())
                .param("id", messageId)
                .update();
    }

    /** The person says that it went out; from among their drafts, by themselves. @return false where it is settled already */
    public boolean wentOut(String messageId, String words, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = 'sent', uncertain = 0, words = :words, claim = null, claimed = null,
                            copied = case when state = 'in-drafts' then :now else copied end, changed = :now
                        where message_id = :id and state in ('needs-a-person', 'in-drafts')""")
                        .param("words", words)
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /**
     * The person has looked and says that it is to go, now; what stands in the mailbox so far is known to them.
     *
     * @param latest not after this without asking again
     * @return false where it is settled already
     */
    public boolean again(String messageId, Instant latest, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = 'queued', uncertain = 0, attempts = 0, due = :now, seen = :now,
                            latest = case when latest > :latest then latest else :latest end, claim = null, claimed = null,
                            words = null, changed = :now
                        where message_id = :id and state = 'needs-a-person'""")
                        .param("latest", latest.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /** It came back: it was sent and did not arrive. @return false where it does not count as sent */
    public boolean cameBack(String messageId, String words, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = 'refused', words = :words, changed = :now
                        where message_id = :id and state = 'sent'""")
                        .param("words", words)
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /** The last that was sent to that address since then. */
    public Optional<OutgoingMail> lastSentTo(Owner owner, String address, Instant since) {
        return client.sql(SELECT + """
                         where owner = :owner and address = :address and state = 'sent' and changed >= :since
                            and application is not null
                        order by changed desc limit 1""")
                .param("owner", owner.id())
                .param("address", address)
                .param("since", since.toEpochMilli())
                .query(MAPPER)
                .optional();
    }

    /** Says more of one that needs a person. */
    public void remark(String messageId, String words, Instant now) {
        client.sql("""
                        update outgoing_mail set words = :words, changed = :now
                        where message_id = :id and state = 'needs-a-person'""")
                .param("words", words)
                .param("now", now.toEpochMilli())
                .param("id", messageId)
                .update();
    }

    /** Takes it back, or gives it up. @return false where it is on its way or settled already */
    public boolean cancel(String messageId, Instant now) {
        return client.sql("""
                        update outgoing_mail set state = 'cancelled', uncertain = 0, words = null, claim = null,
                            claimed = null, changed = :now
                        where message_id = :id and state in ('queued', 'needs-a-person', 'in-drafts')""")
                        .param("now", now.toEpochMilli())
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /**
     * After records were put back from a backup nobody knows what has gone out since: nothing that was on its way then goes out
     * by itself.
     */
    public void holdAfterRestoring(Owner owner) {
        client.sql("""
                        update outgoing_mail set state = 'cancelled', claim = null, claimed = null
                        where owner = :owner and application is null and state in ('queued', 'sending')""").param("owner", owner.id()).update();
        client.sql("""
                        update outgoing_mail set state = 'needs-a-person', uncertain = 1, words = :words, claim = null,
                            claimed = null
                        where owner = :owner and state in ('queued', 'sending')""")
                .param(
                        "words",
                        "It was on its way when the backup was made, and may have gone out since. See in your sent mail.")
                .param("owner", owner.id())
                .update();
    }
}
