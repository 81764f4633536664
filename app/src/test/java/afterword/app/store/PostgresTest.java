package afterword.app.store;

import static afterword.app.store.Onsite.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.application.Channel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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
}
