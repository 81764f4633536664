package afterword.app.store;

import afterword.application.Word;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Nobody holds it any more. */
    private static final String LET_GO = ", claim = null, claimed = null";

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
        return taken(
                "claim = :claim, claimed = :now",
                "state = 'queued' and due <= :now and (claim is null or claimed < :stale)",
                "due",
                with("claim", claim, "now", now, "stale", stale));
    }

    /** From here on the outcome is unknown until it is settled. @return false where somebody else took hold meanwhile */
    public boolean begin(String messageId, String claim, Instant now) {
        return step(
                messageId,
                "state = 'sending', uncertain = 1, attempts = attempts + 1, claimed = :now, changed = :now",
                "state = 'queued' and claim = :claim",
                with("claim", claim, "now", now));
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
        Map<String, @Nullable Object> with = with("claim", claim, "state", state.word(), "due", due, "now", now);
        with.put("uncertain", uncertain ? 1 : 0);
        with.put("words", words);
        return step(
                messageId,
                "state = :state, uncertain = :uncertain, words = :words, due = :due, changed = :now" + LET_GO,
                "claim = :claim and state in ('queued', 'sending')",
                with);
    }

    /** Takes hold of one whose sender has not been heard of since {@code stale}, to find out what became of it. */
    public Optional<OutgoingMail> claimAbandoned(String claim, Instant now, Instant stale) {
        return taken(
                "claim = :claim, claimed = :now",
                "state = 'sending' and claimed < :stale",
                "claimed",
                with("claim", claim, "now", now, "stale", stale));
    }

    /**
     * Takes one that may have gone out, about which the person is asked since {@code since}, to look for it once more.
     *
     * @param stale when it must not have been looked for after
     */
    public Optional<OutgoingMail> claimUncertain(Instant now, Instant stale, Instant since) {
        return taken(
                "claimed = :now",
                "state = 'needs-a-person' and uncertain = 1 and changed >= :since"
                        + " and (claimed is null or claimed < :stale)",
                "changed",
                with("now", now, "stale", stale, "since", since));
    }

    /**
     * Takes hold of one that was sent since {@code since} and has no copy among the sent mails yet.
     *
     * @param stale an older hold is void
     */
    public Optional<OutgoingMail> claimUncopied(String claim, Instant now, Instant stale, Instant since) {
        return taken(
                "claim = :claim, claimed = :now",
                "state = 'sent' and copied is null and application is not null and changed >= :since"
                        + " and (claim is null or claimed < :stale)",
                "changed",
                with("claim", claim, "now", now, "stale", stale, "since", since));
    }

    /** A copy lies among the sent mails. */
    public void copied(String messageId, Instant now) {
        step(messageId, "copied = :now" + LET_GO, "state = state", with("now", now));
    }

    /** The person says that it went out; from among their drafts, by themselves. @return false where it is settled already */
    public boolean wentOut(String messageId, String words, Instant now) {
        return step(
                messageId,
                "state = 'sent', uncertain = 0, words = :words, changed = :now,"
                        + " copied = case when state = 'in-drafts' then :now else copied end" + LET_GO,
                "state in ('needs-a-person', 'in-drafts')",
                with("words", words, "now", now));
    }

    /**
     * The person has looked and says that it is to go, now; what stands in the mailbox so far is known to them.
     *
     * @param latest not after this without asking again
     * @return false where it is settled already
     */
    public boolean again(String messageId, Instant latest, Instant now) {
        return step(
                messageId,
                "state = 'queued', uncertain = 0, attempts = 0, words = null, due = :now, seen = :now, changed = :now,"
                        + " latest = case when latest > :latest then latest else :latest end" + LET_GO,
                "state = 'needs-a-person'",
                with("latest", latest, "now", now));
    }

    /** It came back: it was sent and did not arrive. @return false where it does not count as sent */
    public boolean cameBack(String messageId, String words, Instant now) {
        return step(
                messageId,
                "state = 'refused', words = :words, changed = :now",
                "state = 'sent'",
                with("words", words, "now", now));
    }

    /** Says more of one that needs a person. */
    public void remark(String messageId, String words, Instant now) {
        step(messageId, "words = :words, changed = :now", "state = 'needs-a-person'", with("words", words, "now", now));
    }

    /** Takes it back, or gives it up. @return false where it is on its way or settled already */
    public boolean cancel(String messageId, Instant now) {
        return step(
                messageId,
                "state = 'cancelled', uncertain = 0, words = null, changed = :now" + LET_GO,
                "state in ('queued', 'needs-a-person', 'in-drafts')",
                with("now", now));
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

    /** The one way in which a mail goes on: {@code what} is set where {@code still} holds. @return false where it does not */
    private boolean step(String messageId, String what, String still, Map<String, @Nullable Object> with) {
        return client.sql("update outgoing_mail set " + what + " where message_id = :id and " + still)
                        .params(with)
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /** Takes the first, by {@code order}, for which {@code still} holds and which nobody else takes in the same moment. */
    private Optional<OutgoingMail> taken(String what, String still, String order, Map<String, @Nullable Object> with) {
        return client
                .sql("select message_id from outgoing_mail where " + still + " order by " + order + " limit 20")
                .params(with)
                .query(String.class)
                .list()
                .stream()
                .filter(id -> step(id, what, still, with))
                .findFirst()
                .flatMap(this::find);
    }

    /** Names and values in turn; times as the store has them. */
    private static Map<String, @Nullable Object> with(Object... namesAndValues) {
        Map<String, @Nullable Object> with = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            with.put(String.valueOf(namesAndValues[i]), value instanceof Instant time ? time.toEpochMilli() : value);
        }
        return with;
    }
}
