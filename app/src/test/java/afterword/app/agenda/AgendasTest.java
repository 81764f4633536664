package afterword.app.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.sample.Sample;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.holidays.PublicHolidays;
import afterword.plan.Step;
import afterword.playbooks.OwnPlaybooks;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendasTest {

    private static final Instant MORNING_AFTER = Instant.parse("2026-09-10T07:10:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @TempDir
    private Path folder;

    private Store store;
    private Planning planning;
    private Agendas agendas;

    @Test
    void onADayThatIsNotTheirsOnlyWhatCannotWaitIsAskedFor() {
        new Sample(store).putIn(Owner.LOCAL, MORNING_AFTER);
        Instant wednesdayNight = Instant.parse("2026-09-09T21:50:00Z");
        Agenda whole = agendas.at(Owner.LOCAL, wednesdayNight, VIENNA);
        Agenda free = whole.on(EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)), wednesdayNight, VIENNA);
        assertThat(whole.today()).isNotEmpty();
        assertThat(free.today()).isEmpty();
        assertThat(free.coming())
                .startsWith(whole.today().get(0))
                .hasSize(whole.today().size() + whole.coming().size());
        assertThat(whole.on(EnumSet.allOf(DayOfWeek.class), wednesdayNight, VIENNA))
                .isEqualTo(whole);
        Agenda almostDue = agendas.at(Owner.LOCAL, MORNING_AFTER, VIENNA);
        assertThat(almostDue
                        .on(EnumSet.complementOf(EnumSet.of(DayOfWeek.THURSDAY)), MORNING_AFTER, VIENNA)
                        .today())
                .isEqualTo(almostDue.today());
    }

    @Test
    void whatFallsIntoFreeDaysAndCannotWaitIsToldOnTheDayBefore() {
        new Sample(store).putIn(Owner.LOCAL, MORNING_AFTER);
        Instant monday = Instant.parse("2026-09-21T07:10:00Z");
        Agenda agenda = agendas.at(Owner.LOCAL, monday, VIENNA);
        Set<DayOfWeek> free = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
        assertThat(agenda.inFreeDaysFromTomorrow(EnumSet.complementOf(EnumSet.copyOf(free)), monday, VIENNA))
                .extracting(AgendaItem::toDo)
                .isNotEmpty()
                .allMatch(what ->
                        agenda.coming().stream().anyMatch(item -> item.toDo().equals(what)));
        assertThat(agenda.inFreeDaysFromTomorrow(EnumSet.allOf(DayOfWeek.class), monday, VIENNA))
                .isEmpty();
    }

    @BeforeEach
    void open() {
        store = Store.openForServing(folder);
        planning = new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        agendas = new Agendas(store, planning);
        new Sample(store).putIn(Owner.LOCAL, MORNING_AFTER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void todayIsWhatIsDueAndWhatMustWaitSaysWhy() {
        Agenda agenda = agendas.at(Owner.LOCAL, MORNING_AFTER, VIENNA);
        assertThat(agenda.today())
                .extracting(AgendaItem::toDo)
                .containsExactly("Thank Mette Lund for telling you", "Thank Mr. Cho, Ms. Okafor and Dr. Rivera");
        assertThat(agenda.held()).hasSize(1).first().satisfies(hold -> {
            assertThat(hold.company()).isEqualTo("Larkfield Museum");
            assertThat(hold.until()).isEqualTo(LocalDate.of(2026, 9, 15));
            assertThat(hold.because()).isNotEmpty();
        });
    }

    @Test
    void anEntryMovesTheAgendaAtOnce() {
        for (String person : List.of("rivera", "cho", "okafor")) {
            JournalEntry thanks = new JournalEntry(
                    MORNING_AFTER, EntryKind.THANK_YOU, person, Channel.EMAIL, Outcome.SENT, null, null);
            store.applications().append(Owner.LOCAL, "northwind-traders", thanks, MORNING_AFTER);
        }
        assertThat(agendas.at(Owner.LOCAL, MORNING_AFTER, VIENNA).today()).hasSize(1);
    }

    /** The rows are remade only at boundaries, and yet say at every moment what the plans say then. */
    @Test
    void theRowsSayWhatThePlansSayWheneverTheyAreRead() {
        long seed = 20_260_910;
        Random random = new Random(seed);
        Instant now = MORNING_AFTER;
        for (int look = 0; look < 400; look++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(600)));
            agendas.refresh(Owner.LOCAL, now);
            assertThat(laid()).as("seed %d, look %d at %s", seed, look, now).isEqualTo(planned(now));
        }
    }

    private TreeSet<String> laid() {
        TreeSet<String> steps = new TreeSet<>();
        store.agenda()
                .due(Owner.LOCAL, Instant.parse("2100-01-01T00:00:00Z"), 1_000)
                .forEach(row -> steps.add(row.application() + " " + row.step() + " " + row.due()));
        return steps;
    }

    private TreeSet<String> planned(Instant now) {
        TreeSet<String> steps = new TreeSet<>();
        for (StoredApplication stored : store.applications().all(Owner.LOCAL)) {
            planning.plan(Owner.LOCAL, stored, now).steps().stream()
                    .filter(Step::isOpen)
                    .forEach(step -> steps.add(
                            stored.id() + " " + step.id() + " " + step.due().toInstant()));
        }
        return steps;
    }
}
