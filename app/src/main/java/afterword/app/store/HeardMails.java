package afterword.app.store;

import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.Word;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Meaning;
import afterword.mail.match.Layer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was heard in the mailboxes, each mail once, and how far each mailbox has been read. */
public final class HeardMails {

    private static final RowMapper<HeardMail> MAPPER = (rs, n) -> new HeardMail(
            new Owner(rs.getString("owner")),
            rs.getString("message_id"),
            Word.of(MailPlace.class, rs.getString("place")).orElseThrow(),
            rs.getString("application"),
            rs.getString("contact"),
            rs.getString("sender"),
            rs.getString("sender_name"),
            rs.getString("subject"),
            Instant.ofEpochMilli(rs.getLong("received")),
            word(Layer.class, rs.getString("layer")),
            rs.getString("matched"),
            Word.of(HeardKind.class, rs.getString("kind")).orElseThrow(),
            word(Meaning.class, rs.getString("meaning")),
            decision(rs.getString("decision_on"), rs.getString("decision_said"), rs.getString("contact")),
            Arrays.stream(rs.getString("evidence").split("\n"))
                    .filter(line -> !line.isEmpty())
                    .toList(),
            rs.getString("automatic"),
            rs.getString("beginning"),
            rs.getString("bounced"),
            rs.getInt("for_good") == 1,
            rs.getString("invitation"),
            Word.of(HeardState.class, rs.getString("state")).orElseThrow());

    private static final RowMapper<MailboxMark> MARK = (rs, n) -> new MailboxMark(
            new Owner(rs.getString("owner")),
            rs.getString("mailbox"),
            rs.getLong("uid_validity"),
            rs.getLong("last_uid"),
            rs.getString("known"),
            Instant.ofEpochMilli(rs.getLong("looked")),
            rs.getString("trouble"));

    private final Database database;
    private final JdbcClient client;

    HeardMails(Database database) {
        this.database = database;
        this.client = database.client();
    }

    /**
     * Keeps a mail; one from a person stops what was on its way for its application, together.
     *
     * @return false where it was heard before
     */
    public boolean keep(HeardMail mail, Instant now) {
        return Boolean.TRUE.equals(database.together(() -> {
            boolean isNew = insert(mail, now);
            if (isNew && mail.application() != null && mail.state() == HeardState.PROPOSED) {
                planAnew(mail.owner(), mail.application());
                if (mail.isFromAPerson() || mail.isOwn()) {
                    holdBack(mail, mail.application(), now);
                }
            }
            return isNew;
        }));
    }

    private boolean insert(HeardMail mail, Instant now) {
        Decision decision = mail.decision();
        return client.sql("""
                        insert into heard_mail (owner, message_id, place, application, contact, sender, sender_name, subject, received,
                            heard, layer, matched, kind, meaning, decision_on, decision_said, evidence, automatic, beginning,
                            bounced, for_good, invitation, state)
                        values (:owner, :id, :place, :application, :contact, :sender, :senderName, :subject, :received, :now, :layer,
                            :matched, :kind, :meaning, :on, :said, :evidence, :automatic, :beginning, :bounced, :forGood,
                            :invitation, :state)
                        on conflict (owner, message_id) do nothing""")
                        .param("owner", mail.owner().id())
                        .param("id", mail.messageId())
                        .param("place", mail.place().word())
                        .param("application", mail.application())
                        .param("contact", mail.contact())
                        .param("sender", mail.sender())
                        .param("senderName", mail.senderName())
                        .param("subject", mail.subject())
                        .param("received", mail.received().toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .param(
                                "layer",
                                mail.layer() == null ? null : mail.layer().word())
                        .param("matched", mail.matched())
                        .param("kind", mail.kind().word())
                        .param(
                                "meaning",
                                mail.meaning() == null ? null : mail.meaning().word())
                        .param("on", decision == null ? null : decision.on().toString())
                        .param("said", decision == null ? null : decision.said())
                        .param(
                                "evidence",
                                String.join(
                                        "\n",
                                        mail.evidence().stream()
                                                .map(line -> line.replaceAll("\\s+", " "))
                                                .toList()))
                        .param("automatic", mail.automatic())
                        .param("beginning", mail.beginning())
                        .param("bounced", mail.bounced())
                        .param("forGood", mail.isForGood() ? 1 : 0)
                        .param("invitation", mail.invitation())
                        .param("state", mail.state().word())
                        .update()
                == 1;
    }

    private void holdBack(HeardMail mail, String application, Instant now) {
        String who = mail.senderName().isBlank() ? mail.sender() : mail.senderName();
        String words = mail.isOwn()
                ? "You have written to them yourself, by another program. Say first which letter that was; then send this, or"
                        + " let it be"
                : who + " has written to you. Read it first; then send this, or let it be";
        client.sql("""
                        update outgoing_mail set state = 'needs-a-person', claim = null, claimed = null, words = :words,
                            changed = :now
                        where owner = :owner and application = :application and state = 'queued' and seen < :received
                            and contact = coalesce(:contact, contact)""")
                .param("words", words)
                .param("contact", mail.isOwn() ? mail.contact() : null)
                .param("now", now.toEpochMilli())
                .param("owner", mail.owner().id())
                .param("application", application)
                .param("received", mail.received().toEpochMilli())
                .update();
    }

    /** The plan counts what was heard, so it does not hold any more. */
    private void planAnew(Owner owner, String application) {
        client.sql("update application set planned = null, boundary = null where owner = :owner and id = :id")
                .param("owner", owner.id())
                .param("id", application)
                .update();
    }

    public boolean knows(Owner owner, String messageId) {
        return client.sql("select count(*) from heard_mail where owner = :owner and message_id = :id")
                        .param("owner", owner.id())
                        .param("id", messageId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<HeardMail> find(Owner owner, String messageId) {
        return client.sql("select * from heard_mail where owner = :owner and message_id = :id")
                .param("owner", owner.id())
                .param("id", messageId)
                .query(MAPPER)
                .optional();
    }

    /** Those that wait for the person's word, the newest first. */
    public List<HeardMail> proposed(Owner owner) {
        return client.sql("""
                        select * from heard_mail where owner = :owner and state = 'proposed'
                        order by received desc limit 200""").param("owner", owner.id()).query(MAPPER).list();
    }

    /** Those that wait for the person's word on one application, the newest first. */
    public List<HeardMail> proposed(Owner owner, String application) {
        return client.sql("""
                        select * from heard_mail
                        where owner = :owner and state = 'proposed' and application = :application
                        order by received desc limit 200""")
                .param("owner", owner.id())
                .param("application", application)
                .query(MAPPER)
                .list();
    }

    /** What was heard and settled, or is no answer, the newest first. */
    public List<HeardMail> settled(Owner owner, int most) {
        return client.sql("""
                        select * from heard_mail
                        where owner = :owner and state in ('confirmed', 'refused', 'no-answer') and application is not null
                        order by received desc limit :most""")
                .param("owner", owner.id())
                .param("most", most)
                .query(MAPPER)
                .list();
    }

    /** What was heard and waits, by the application, as entries of a journal: somebody answered, and it is not yet said what. */
    public Map<String, List<JournalEntry>> unconfirmed(Owner owner) {
        Map<String, List<JournalEntry>> heard = new HashMap<>();
        client.sql("""
                        select * from heard_mail
                        where owner = :owner and state = 'proposed' and application is not null
                        order by received desc""").param("owner", owner.id()).query(MAPPER).list().stream()
                .filter(mail -> mail.isFromAPerson() && mail.contact() != null)
                .forEach(mail -> heard.computeIfAbsent(mail.application(), unused -> new ArrayList<>())
                        .add(new JournalEntry(
                                mail.received(),
                                EntryKind.REPLY,
                                mail.contact(),
                                Channel.EMAIL,
                                Outcome.SENT,
                                null,
                                mail.subject())));
        return heard;
    }

    /** Settles one that waits, or one that was taken for a machine's. @return false where it is settled already */
    public boolean settle(HeardMail mail, String application, HeardState state, Instant now) {
        return Boolean.TRUE.equals(database.together(() -> {
            int settled = client.sql("""
                            update heard_mail set state = :state, application = :application, beginning = '',
                                invitation = null, settled = :now
                            where owner = :owner and message_id = :id and state in ('proposed', 'no-answer')""")
                    .param("state", state.word())
                    .param("application", application)
                    .param("now", now.toEpochMilli())
                    .param("owner", mail.owner().id())
                    .param("id", mail.messageId())
                    .update();
            planAnew(mail.owner(), Objects.requireNonNullElse(mail.application(), application));
            return settled == 1;
        }));
    }

    public Optional<MailboxMark> mark(Owner owner, String mailbox) {
        return client.sql("select * from mailbox_mark where owner = :owner and mailbox = :mailbox")
                .param("owner", owner.id())
                .param("mailbox", mailbox)
                .query(MARK)
                .optional();
    }

    /** That of the inbox which was read last. */
    public Optional<MailboxMark> latestMark(Owner owner) {
        return client.sql("""
                        select * from mailbox_mark where owner = :owner and mailbox like '% INBOX'
                        order by looked desc limit 1""").param("owner", owner.id()).query(MARK).optional();
    }

    /** Keeps how far it was read; of two that read at once the one that read further counts. */
    public void keep(MailboxMark mark) {
        client.sql("""
                        insert into mailbox_mark (owner, mailbox, uid_validity, last_uid, known, looked, trouble)
                        values (:owner, :mailbox, :validity, :last, :known, :looked, :trouble)
                        on conflict (owner, mailbox) do update set
                            last_uid = case when mailbox_mark.uid_validity = excluded.uid_validity
                                and mailbox_mark.last_uid > excluded.last_uid
                                then mailbox_mark.last_uid else excluded.last_uid end,
                            uid_validity = excluded.uid_validity, known = excluded.known, looked = excluded.looked,
                            trouble = excluded.trouble""")
                .param("owner", mark.owner().id())
                .param("mailbox", mark.mailbox())
                .param("validity", mark.uidValidity())
                .param("last", mark.lastUid())
                .param("known", mark.known())
                .param("looked", mark.looked().toEpochMilli())
                .param("trouble", mark.trouble())
                .update();
    }

    /** Notes what is in the way of reading it; how far it was read stays as it is. */
    public void keepTrouble(Owner owner, String mailbox, String trouble) {
        client.sql("""
                        insert into mailbox_mark (owner, mailbox, uid_validity, last_uid, known, looked, trouble)
                        values (:owner, :mailbox, 0, 0, '', 0, :trouble)
                        on conflict (owner, mailbox) do update set trouble = excluded.trouble""")
                .param("owner", owner.id())
                .param("mailbox", mailbox)
                .param("trouble", trouble)
                .update();
    }

    private static <T extends Enum<T> & Word> @Nullable T word(Class<T> type, @Nullable String word) {
        return word == null ? null : Word.of(type, word).orElseThrow();
    }

    private static @Nullable Decision decision(@Nullable String on, @Nullable String said, @Nullable String contact) {
        return on == null ? null : new Decision(LocalDate.parse(on), said, contact);
    }
}
