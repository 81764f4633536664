package afterword.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.person.People;
import afterword.app.store.KnownAs;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.guard.Question;
import afterword.guard.Verdict;
import afterword.holidays.PublicHolidays;
import afterword.playbooks.OwnPlaybooks;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom one may contact, by what was said of who is one person, and not by their names alone. */
class PlanningTest {

    /** A Tuesday on which both employers may be asked, eleven o'clock there. */
    private static final Instant TUESDAY = Instant.parse("2026-09-22T15:00:00Z");

    @TempDir
    private Path folder;

    private Store store;
    private Planning planning;
    private StoredApplication mill;
    private StoredApplication dairy;

    @BeforeEach
    void open() {
        store = Store.openForServing(folder.resolve("data"));
        planning = new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoWasWrittenToUnderAnotherNameAndAddressIsOnePersonOnceThatIsSaid() {
        mill = application("Ostrander Mill", "{ given: Nell, family: Abara }", "nell@ostrander.example");
        dairy = application("Fenwick Dairy", "{ given: Eleanor, family: Abara-Holt }", "e.holt@fenwick.example");
        wroteTo(dairy);
        assertThat(mayWriteTo(mill).isAllowed()).isTrue();
        KnownAs nell = new KnownAs(mill.id(), "one");
        new People(store).join(Owner.LOCAL, nell, new KnownAs(dairy.id(), "one"), TUESDAY);
        Verdict no = mayWriteTo(mill);
        assertThat(no.isAllowed()).isFalse();
        assertThat(no.because().toString()).contains("Fenwick Dairy");
        store.samePeople().part(Owner.LOCAL, nell);
        assertThat(mayWriteTo(mill).isAllowed()).isTrue();
    }

    @Test
    void whoSharesAnAddressIsTwoOnceThatIsSaid() {
        mill = application("Ostrander Mill", "{ given: Nell, family: Abara }", "jobs@valley.example");
        dairy = application("Fenwick Dairy", "{ given: Piet, family: Somers }", "jobs@valley.example");
        wroteTo(dairy);
        assertThat(mayWriteTo(mill).isAllowed()).isFalse();
        new People(store)
                .keepApart(Owner.LOCAL, new KnownAs(mill.id(), "one"), new KnownAs(dairy.id(), "one"), TUESDAY);
        assertThat(mayWriteTo(mill).isAllowed()).isTrue();
    }

    private Verdict mayWriteTo(StoredApplication application) {
        return planning.mayContact(
                Owner.LOCAL,
                store.applications().all(Owner.LOCAL),
                new Question(application.id(), "one", Channel.EMAIL, EntryKind.CHECK_IN),
                TUESDAY);
    }

    private void wroteTo(StoredApplication application) {
        Instant earlier = TUESDAY.minusSeconds(1800);
        store.applications()
                .append(
                        Owner.LOCAL,
                        application.id(),
                        new JournalEntry(earlier, EntryKind.CHECK_IN, "one", Channel.EMAIL, Outcome.SENT, null, null),
                        earlier);
    }

    private StoredApplication application(String company, String name, String address) {
        return store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText("file.yaml", """
                        version: 1
                        company: %s
                        position: Cooper
                        timeZone: America/New_York
                        contacts:
                          one: { name: %s, email: %s }
                        interviews:
                          - id: talk
                            stage: first
                            format: in-person
                            start: 2026-09-09T14:00
                            end: 2026-09-09T15:00
                            interviewers: [one]
                            decision: { on: 2026-09-18, said: "by the 18th", by: one }
                        journal:
                          - { at: "2026-09-09T19:10-04:00", kind: thank-you, with: one, channel: email }
                        """.formatted(company, name, address)))
                                .get(),
                        TUESDAY);
    }
}
