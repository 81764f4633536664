package afterword.app.store;

import static afterword.app.store.Onsite.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.application.Channel;
import afterword.mail.hear.HeardKind;
import afterword.mail.match.Layer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same schema and the same statements on a PostgreSQL server. */
class PostgresTest {

    private static EmbeddedPostgres server;
    private static Store store;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        store = Store.on(server.getPostgresDatabase(), "test");
    }

    @AfterAll
    static void stop() throws IOException {
        store.close();
        server.close();
    }

    @Test
    void applicationsAndTheirJournalLiveThereToo() {
        Applications applications = store.applications();
        StoredApplication added = applications.add(Owner.LOCAL, Onsite.at("Northwind"), "tan", true, NOW);
        applications.append(Owner.LOCAL, added.id(), "tap", Onsite.thanked(NOW), NOW);
        applications.append(Owner.LOCAL, added.id(), "tap", Onsite.thanked(NOW), NOW);
        StoredApplication taken = applications.takeBack(Owner.LOCAL, added.id(), "tap", NOW);
        assertThat(taken.journal()).extracting(StoredEntry::voided).containsExactly(false, true);
        assertThat(applications.save(Owner.LOCAL, added.id(), 1, Onsite.at("Northwind Ltd"), NOW))
                .isInstanceOf(Saving.Saved.class);
        assertThat(applications.save(Owner.LOCAL, added.id(), 1, Onsite.at("Late"), NOW))
                .isInstanceOf(Saving.ChangedMeanwhile.class);
        assertThat(applications.earlier(Owner.LOCAL, added.id(), 1)).isPresent();
        assertThat(applications.removeSample(Owner.LOCAL)).isEqualTo(1);
    }

    @Test
    void lettersSnoozesAndTheAgendaToo() {
        Owner owner = new Owner("another");
        String id = store.applications().add(owner, Onsite.at("Fabrikam"), NOW).id();
        StoredLetter draft = new StoredLetter(
                "l1", 0, null, "thank-you", "rivera", Channel.EMAIL, "s", "b", Set.of("x"), NOW, null, null);
        StoredLetter kept = store.letters().keep(owner, id, draft, NOW).orElseThrow();
        assertThat(store.letters().keep(owner, id, draft, NOW))
                .as("an old version")
                .isEmpty();
        assertThat(store.letters().sent(owner, id, "l1", null, NOW)).isTrue();
        assertThat(store.letters().keep(owner, id, kept, NOW))
                .as("sent is sent")
                .isEmpty();
        store.snoozes().put(owner, new Snooze(id, "s", NOW.plusSeconds(9), "tired", NOW));
        assertThat(store.snoozes().standing(owner, NOW)).hasSize(1);
        assertThat(store.agenda().stale(owner, NOW)).containsExactly(id);
        store.agenda()
                .replace(
                        owner,
                        id,
                        List.of(new AgendaRows.StepRow(id, "s", NOW, "{}")),
                        List.of(new AgendaRows.HoldRow(id, NOW.plusSeconds(9), "{}")),
                        NOW,
                        NOW.plusSeconds(60));
        assertThat(store.agenda().stale(owner, NOW)).isEmpty();
        assertThat(store.agenda().stale(owner, NOW.plusSeconds(60))).containsExactly(id);
        assertThat(store.agenda().stale(owner, NOW.minusSeconds(1))).containsExactly(id);
        assertThat(store.agenda().due(owner, NOW.plusSeconds(1), 10)).hasSize(1);
        assertThat(store.agenda().held(owner, NOW, 10)).hasSize(1);
        store.owners().keepSettings(owner, "{\"playbook\":\"tan\"}", NOW);
        assertThat(store.owners().settings(owner)).contains("tan");
        store.owners().erase(owner);
        assertThat(store.applications().all(owner)).isEmpty();
    }

    private static OutgoingMail mail(Owner owner, @Nullable String application, String letter, MailState state) {
        return OutgoingMail.intended(
                state,
                owner,
                application,
                letter,
                1,
                "<" + UUID.randomUUID() + "@post.example>",
                application == null ? null : "rivera",
                "me@post.example",
                "you@post.example",
                "Subject: x",
                NOW,
                NOW.plusSeconds(9),
                null,
                NOW);
    }

    @Test
    void theOutboxToo() throws Exception {
        Owner owner = new Owner("sender");
        String id = store.applications().add(owner, Onsite.at("Contoso"), NOW).id();
        OutgoingMails mails = store.outgoing();
        OutgoingMail draft = mail(owner, id, "l1", MailState.IN_DRAFTS);
        assertThat(mails.queue(draft, NOW)).isTrue();
        assertThat(mails.queue(mail(owner, id, "l1", MailState.IN_DRAFTS), NOW))
                .as("a second draft")
                .isFalse();
        OutgoingMail sent = mail(owner, id, "l1", MailState.QUEUED);
        assertThat(mails.queue(sent, NOW)).as("a draft that is sent after all").isTrue();
        assertThat(mails.queue(mail(owner, id, "l1", MailState.QUEUED), NOW))
                .as("a second mail")
                .isFalse();
        assertThat(mails.queue(mail(owner, null, "digest-2026-09-10", MailState.QUEUED), NOW))
                .isTrue();
        assertThat(mails.queue(mail(owner, null, "digest-2026-09-10", MailState.QUEUED), NOW))
                .as("a second digest")
                .isFalse();
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String node = "node " + i;
            senders.add(() -> {
                int taken = 0;
                while (mails.claim(node, NOW, NOW.minusSeconds(600)).isPresent()) {
                    taken++;
                }
                return taken;
            });
        }
        ExecutorService nodes = Executors.newFixedThreadPool(senders.size());
        int taken = 0;
        for (Future<Integer> node : nodes.invokeAll(senders)) {
            taken += node.get();
        }
        nodes.shutdown();
        assertThat(taken).as("of four nodes one takes each mail").isEqualTo(2);
        assertThat(mails.of(owner, 9)).hasSize(2);
        assertThat(mails.cancel(sent.messageId(), NOW)).isTrue();
        store.attachments().keep(owner, id, "l1", new Attachments.Attachment("a", "text/plain", new byte[] {1}), NOW);
        assertThat(store.attachments().of(owner, id, "l1")).hasSize(1);
        store.digests().keep(owner, 7, NOW);
        assertThat(store.digests().take(owner, LocalDate.of(2026, 9, 10))).isTrue();
        assertThat(store.digests().take(owner, LocalDate.of(2026, 9, 10))).isFalse();
        store.secrets().keep(owner, "mail", "v1:x", NOW);
        store.owners().erase(owner);
        assertThat(mails.of(owner, 9)).isEmpty();
        assertThat(store.secrets().find(owner, "mail")).isEmpty();
    }

    private static HeardMail heard(Owner owner, String application, String id, MailPlace place) {
        return new HeardMail(
                owner,
                id,
                place,
                application,
                "rivera",
                "elena@northwind.example",
                "Elena Rivera",
                "Re: thanks",
                NOW.plusSeconds(5),
                Layer.ADDRESS,
                "it is from her",
                place == MailPlace.SENT ? HeardKind.UNRELATED : HeardKind.REPLY,
                null,
                null,
                List.of("one", "two"),
                null,
                "",
                null,
                false,
                null,
                HeardState.PROPOSED);
    }

    @Test
    void whatWasHeardToo() {
        Owner owner = new Owner("listener");
        String id = store.applications().add(owner, Onsite.at("Adatum"), NOW).id();
        OutgoingMail own = mail(owner, id, "l1", MailState.QUEUED);
        OutgoingMail theirs = mail(owner, id, "l2", MailState.QUEUED);
        store.outgoing().queue(own, NOW);
        assertThat(store.heard().keep(heard(owner, id, "<a@x>", MailPlace.SENT), NOW))
                .isTrue();
        assertThat(store.outgoing().find(own.messageId()).orElseThrow().state()).isEqualTo(MailState.NEEDS_A_PERSON);
        store.outgoing().queue(theirs, NOW);
        assertThat(store.heard().keep(heard(owner, id, "<b@x>", MailPlace.JUNK), NOW))
                .isTrue();
        assertThat(store.outgoing().find(theirs.messageId()).orElseThrow().words())
                .startsWith("Elena Rivera has written");
        assertThat(store.heard().proposed(owner)).extracting(HeardMail::place).contains(MailPlace.SENT, MailPlace.JUNK);
        assertThat(store.heard().unconfirmed(owner).get(id))
                .as("a letter of one's own is no answer")
                .hasSize(1);
        for (String folder : List.of("INBOX", "Sent")) {
            store.heard().keep(new MailboxMark(owner, "me at x " + folder, 1, 2, "known", NOW, null));
        }
        assertThat(store.heard().latestMark(owner).orElseThrow().mailbox()).endsWith("INBOX");
        store.owners().erase(owner);
    }

    @Test
    void whatIsUncertainIsLookedForAgainOnceInAWhile() {
        Owner owner = new Owner("uncertain");
        String id = store.applications().add(owner, Onsite.at("Litware"), NOW).id();
        OutgoingMail mail = mail(owner, id, "l1", MailState.QUEUED);
        OutgoingMails mails = store.outgoing();
        mails.queue(mail, NOW);
        mails.claim("node", NOW, NOW.minusSeconds(600));
        mails.begin(mail.messageId(), "node", NOW);
        mails.settle(mail.messageId(), "node", MailState.NEEDS_A_PERSON, true, "lost", NOW, NOW);
        assertThat(mails.claimUncertain(NOW, NOW.minusSeconds(600), NOW.minusSeconds(86_400)))
                .isPresent();
        assertThat(mails.claimUncertain(NOW.plusSeconds(5), NOW.minusSeconds(595), NOW.minusSeconds(86_400)))
                .as("a moment later")
                .isEmpty();
        assertThat(mails.claimUncertain(NOW.plusSeconds(601), NOW.plusSeconds(1), NOW.minusSeconds(86_400)))
                .isPresent();
        assertThat(mails.claimUncertain(NOW.plusSeconds(90_000), NOW.plusSeconds(89_400), NOW.plusSeconds(3_600)))
                .as("after a day")
                .isEmpty();
        assertThat(mails.wentOut(mail.messageId(), "found", NOW)).isTrue();
        store.owners().erase(owner);
    }
}
