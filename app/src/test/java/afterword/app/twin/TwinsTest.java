package afterword.app.twin;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.application.Editing;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredEntry;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One application entered twice, and two that only look so. */
class TwinsTest {

    private static final Instant NOW = Instant.parse("2026-09-10T07:10:00Z");

    @TempDir
    private Path folder;

    private Store store;
    private PuttingTogether putting;

    @BeforeEach
    void open() {
        store = Store.openForServing(folder.resolve("data"));
        putting = new PuttingTogether(store, new Editing(store, new ApplicationReader(code -> true)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameTalkWithTheSamePersonIsAskedAboutWhateverTheJobIsCalled() {
        add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        add("OSTRANDER MILL Ltd.", "Master of Barrels", "2026-09-09T14:10", "{ given: Nell, family: Abara }", "");
        List<Twin> twins = twins();
        assertThat(twins).hasSize(1);
        assertThat(twins.get(0).evidence())
                .containsExactly(
                        "Both are with Ostrander Mill.",
                        "Both have a talk at the same hour of Wednesday 9 September.",
                        "Both name Nell Abara.");
        assertThat(twins.get(0).against()).containsExactly("The jobs differ: Cooper, Master of Barrels.");
    }

    @Test
    void twoJobsAtOneHouseOnOneDayAreTwo() {
        add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        add("Ostrander Mill", "Bookkeeper", "2026-09-09T14:00", "{ given: Piet, family: Somers }", "");
        assertThat(twins()).isEmpty();
    }

    @Test
    void theSameJobAYearLaterIsAnotherApplication() {
        add("Ostrander Mill", "Cooper", "2025-09-09T14:00", "{ given: Nell, family: Abara }", "");
        add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Piet, family: Somers }", "");
        assertThat(twins()).isEmpty();
    }

    @Test
    void whatWasSaidToBeTwoIsNotAskedAgain() {
        StoredApplication one =
                add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        StoredApplication other =
                add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        store.enteredTwice().keepApart(Owner.LOCAL, other.id(), one.id(), NOW);
        assertThat(twins()).isEmpty();
    }

    @Test
    void putTogetherNothingIsLostAndTakenApartEverythingIsAsItWas() {
        StoredApplication one = add(
                "Ostrander Mill",
                "Cooper",
                "2026-09-09T14:00",
                "{ given: Nell, family: Abara }",
                "topics: [the new kiln], liked: [my barrels]");
        StoredApplication other = add(
                "Ostrander Mill",
                "Senior Cooper",
                "2026-09-09T14:00",
                "{ prefix: Ms., given: Nell, family: Abara }",
                "topics: [the old saw], challenge: damp staves");
        assertThat(putting.together(Owner.LOCAL, one.id(), other.id(), NOW)).isEmpty();

        assertThat(store.applications().all(Owner.LOCAL))
                .extracting(StoredApplication::id)
                .containsExactly(one.id());
        StoredApplication kept = store.applications().get(Owner.LOCAL, one.id());
        Application whole = kept.application();
        assertThat(whole.contacts()).hasSize(1);
        assertThat(whole.contacts().get("one").name().prefix()).isEqualTo("Ms.");
        assertThat(whole.interviews()).hasSize(1);
        Interview talk = whole.interviews().get(0);
        assertThat(talk.debrief().people().get("one").topics()).containsExactly("the new kiln", "the old saw");
        assertThat(talk.debrief().people().get("one").liked()).containsExactly("my barrels");
        assertThat(talk.debrief().people().get("one").challenge()).isEqualTo("damp staves");
        assertThat(whole.journal()).extracting(entry -> entry.kind()).contains(EntryKind.THANK_YOU, EntryKind.NOTE);
        assertThat(whole.journal().stream().filter(entry -> entry.kind() == EntryKind.THANK_YOU))
                .as("the same line of both")
                .hasSize(1);
        assertThat(whole.journal().toString()).contains("position “Senior Cooper”, here “Cooper”");
        assertThat(store.applications().find(Owner.LOCAL, other.id())).isPresent();
        assertThat(store.agenda().stale(Owner.LOCAL, NOW)).doesNotContain(other.id());
        assertThat(twins()).isEmpty();
        assertThat(putting.together(Owner.LOCAL, one.id(), other.id(), NOW)).isPresent();

        putting.apart(Owner.LOCAL, other.id(), NOW);
        assertThat(store.applications().all(Owner.LOCAL)).hasSize(2);
        assertThat(store.applications().get(Owner.LOCAL, one.id()).application())
                .isEqualTo(one.application());
        assertThat(store.applications().get(Owner.LOCAL, other.id()).application())
                .isEqualTo(other.application());
        assertThat(store.applications().get(Owner.LOCAL, one.id()).journal())
                .as("the journal keeps what was")
                .anyMatch(StoredEntry::voided);
        assertThat(twins()).as("it was said that they are two").isEmpty();
    }

    @Test
    void theOneThatGoesTakesItsPartsAlong() {
        StoredApplication one =
                add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        StoredApplication other =
                add("Ostrander Mill", "Cooper", "2026-09-09T14:00", "{ given: Nell, family: Abara }", "");
        putting.together(Owner.LOCAL, one.id(), other.id(), NOW);
        store.applications().remove(Owner.LOCAL, one.id());
        assertThat(store.applications().find(Owner.LOCAL, other.id())).isEmpty();
    }

    private List<Twin> twins() {
        return Twins.among(
                store.applications().all(Owner.LOCAL),
                (one, other) -> store.enteredTwice().apart(Owner.LOCAL).contains(Set.of(one, other)));
    }

    private StoredApplication add(String company, String job, String start, String name, String debrief) {
        String end = start.replace(":00", ":50").replace(":10", ":50");
        return store.applications()
                .add(
                        Owner.LOCAL,
                        new ApplicationReader(code -> true)
                                .read(Documents.ofText(
                                        "file.yaml", """
                        version: 1
                        company: %s
                        position: %s
                        timeZone: America/New_York
                        contacts:
                          one: { name: %s }
                        interviews:
                          - id: talk
                            stage: first
                            format: in-person
                            start: %s
                            end: %s
                            interviewers: [one]
                            debrief: { one: { %s } }
                        journal:
                          - { at: "2026-09-09T19:10-04:00", kind: thank-you, with: one, channel: email }
                        """.formatted(company, job, name, start, end, debrief)))
                                .get(),
                        NOW);
    }
}
