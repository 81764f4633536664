package afterword.app.store;

import static afterword.app.store.Onsite.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.application.Application;
import afterword.application.EntryKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationsTest {

    @TempDir
    private Path folder;

    private Store store;
    private Applications applications;

    @BeforeEach
    void open() {
        store = Store.openForServing(folder.resolve("data"));
        applications = store.applications();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatGoesInComesOut() {
        Application onsite = Onsite.at("Northwind Traders");
        StoredApplication added = applications.add(Owner.LOCAL, onsite, NOW);
        assertThat(added.id()).isEqualTo("northwind-traders");
        assertThat(added.application()).isEqualTo(onsite);
        assertThat(applications.all(Owner.LOCAL)).containsExactly(added);
        store.close();
        try (Store again = Store.open(folder.resolve("data"))) {
            assertThat(again.applications()
                            .get(Owner.LOCAL, "northwind-traders")
                            .application())
                    .isEqualTo(onsite);
        }
    }

    @Test
    void twoWhoseNamesHaveNoLatinLettersHaveIdsOfTheirOwn() {
        String one = applications.add(Owner.LOCAL, Onsite.at("字节跳动"), NOW).id();
        String other = applications.add(Owner.LOCAL, Onsite.at("华为"), NOW).id();
        String again = applications.add(Owner.LOCAL, Onsite.at("华为"), NOW).id();
        assertThat(List.of(one, other)).doesNotHaveDuplicates().allMatch(id -> id.matches("application-[0-9a-z]+"));
        assertThat(again).isEqualTo(other + "-2");
    }

    @Test
    void twoOfOneCompanyHaveDifferentIds() {
        applications.add(Owner.LOCAL, Onsite.at("Ørsted & Söhne"), NOW);
        assertThat(applications
                        .add(Owner.LOCAL, Onsite.at("Ørsted & Söhne"), NOW)
                        .id())
                .isEqualTo("orsted-sohne-2");
    }

    @Test
    void allAreListedTheOneChangedLastFirstWithThePlaybookChosenForThem() {
        String first = applications.add(Owner.LOCAL, Onsite.at("First"), NOW).id();
        String second = applications
                .add(Owner.LOCAL, Onsite.at("Second"), NOW.plusSeconds(1))
                .id();
        String third = applications
                .add(Owner.LOCAL, Onsite.at("Third"), NOW.plusSeconds(1))
                .id();
        applications.choosePlaybook(Owner.LOCAL, first, "decarlo", NOW.plusSeconds(2));
        assertThat(applications.all(Owner.LOCAL))
                .containsExactly(
                        applications.get(Owner.LOCAL, first),
                        applications.get(Owner.LOCAL, second),
                        applications.get(Owner.LOCAL, third));
        assertThat(applications.all(Owner.LOCAL))
                .extracting(StoredApplication::playbook)
                .containsExactly("decarlo", null, null);
        assertThat(applications.all(new Owner("nobody"))).isEmpty();
    }

    @Test
    void whatWasPutTogetherWithAnInventedOneStandsByItselfOnceThatIsGone() {
        String own = applications.add(Owner.LOCAL, Onsite.at("Own"), NOW).id();
        String invented = applications
                .add(Owner.LOCAL, Onsite.at("Invented"), null, true, NOW)
                .id();
        store.enteredTwice().put(Owner.LOCAL, own, invented, 1);
        assertThat(applications.all(Owner.LOCAL))
                .extracting(StoredApplication::id)
                .containsExactly(invented);
        assertThat(applications.removeSample(Owner.LOCAL)).isOne();
        assertThat(applications.all(Owner.LOCAL))
                .extracting(StoredApplication::id)
                .containsExactly(own);
    }

    @Test
    void nobodySeesWhatIsAnothers() {
        applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW);
        Owner other = new Owner("other");
        assertThat(applications.all(other)).isEmpty();
        assertThatThrownBy(() -> applications.get(other, "northwind")).isInstanceOf(NoSuchElementException.class);
        assertThat(applications.remove(other, "northwind")).isFalse();
        assertThat(applications.count(Owner.LOCAL)).isEqualTo(1);
    }

    @Test
    void anEditOfOldFactsIsNotSavedAndNothingIsLost() {
        StoredApplication read = applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW);
        Application mine = Onsite.at("Northwind Traders");
        Application theirs = Onsite.at("Northwind Ltd");
        assertThat(applications.save(Owner.LOCAL, read.id(), read.version(), theirs, NOW))
                .isInstanceOf(Saving.Saved.class);
        Saving second = applications.save(Owner.LOCAL, read.id(), read.version(), mine, NOW);
        assertThat(second).isInstanceOfSatisfying(Saving.ChangedMeanwhile.class, changed -> {
            assertThat(changed.mine().company()).isEqualTo("Northwind Traders");
            assertThat(changed.current().application().company()).isEqualTo("Northwind Ltd");
        });
        assertThat(applications.get(Owner.LOCAL, read.id()).application().company())
                .isEqualTo("Northwind Ltd");
        assertThat(applications.earlier(Owner.LOCAL, read.id(), 1).orElseThrow().company())
                .isEqualTo("Northwind");
    }

    @Test
    void anEntryIsWrittenOnceHoweverOftenItIsSent() {
        String id = applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW).id();
        applications.append(Owner.LOCAL, id, "tap-1", Onsite.thanked(NOW), NOW);
        StoredApplication after = applications.append(Owner.LOCAL, id, "tap-1", Onsite.thanked(NOW), NOW);
        assertThat(after.application().journal()).hasSize(2);
    }

    @Test
    void whatIsTakenBackIsKeptAndCountsNoMore() {
        String id = applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW).id();
        applications.append(Owner.LOCAL, id, "tap-1", Onsite.thanked(NOW), NOW);
        StoredApplication after = applications.takeBack(Owner.LOCAL, id, "tap-1", NOW);
        assertThat(after.application().journal()).extracting("kind").containsExactly(EntryKind.NOTE);
        assertThat(after.journal()).extracting(StoredEntry::voided).containsExactly(false, true);
        assertThat(applications.takeBack(Owner.LOCAL, id, "tap-1", NOW)).isEqualTo(after);
    }

    @Test
    void whatIsReadInATransactionThatFailsIsNotRemembered() {
        String id = applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW).id();
        assertThatThrownBy(() -> store.together(() -> {
                    applications.append(Owner.LOCAL, id, "tap-1", Onsite.thanked(NOW), NOW);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");
        assertThat(applications.get(Owner.LOCAL, id).application().journal()).hasSize(1);
    }

    @Test
    void manyWritersAtOnceLoseNothing() throws Exception {
        String id = applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW).id();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try (Store other = Store.openForServing(folder.resolve("data"))) {
            List<Callable<Object>> taps = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Applications to = i % 2 == 0 ? applications : other.applications();
                String tap = "tap-" + i / 2;
                taps.add(() -> to.append(Owner.LOCAL, id, tap, Onsite.thanked(NOW), NOW));
            }
            for (Future<Object> tapped : writers.invokeAll(taps, 60, TimeUnit.SECONDS)) {
                tapped.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(applications.get(Owner.LOCAL, id).application().journal()).hasSize(1 + 50);
    }

    @Test
    void removingOneRemovesAllThatBelongsToIt() {
        String id = applications
                .add(Owner.LOCAL, Onsite.at("Northwind"), null, true, NOW)
                .id();
        store.snoozes().put(Owner.LOCAL, new Snooze(id, "step", NOW.plusSeconds(60), "tired", NOW));
        assertThat(applications.removeSample(Owner.LOCAL)).isEqualTo(1);
        assertThat(store.snoozes().standing(Owner.LOCAL, NOW)).isEmpty();
        assertThat(applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW).journal())
                .hasSize(1);
    }

    @Test
    void theFileIsForItsOwnersEyesOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data").resolve("afterword.db"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeIsSaidPlainly() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(file.toString());
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(
                damaged.resolve("afterword.db"), "this is no database, though it is long enough for one".repeat(50));
        assertThatThrownBy(() -> Store.open(damaged))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("afterword.db");
    }

    @Test
    void exportingIsReadingAll() {
        applications.add(Owner.LOCAL, Onsite.at("Northwind"), NOW);
        applications.add(Owner.LOCAL, Onsite.at("Fabrikam"), NOW.plusSeconds(1));
        List<String> companies = applications.all(Owner.LOCAL).stream()
                .map(stored -> stored.application().company())
                .toList();
        assertThat(companies).containsExactly("Fabrikam", "Northwind");
    }
}
