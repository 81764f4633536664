package afterword.app.calendarsync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.caldav.CalendarServerFailed;
import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Found;
import afterword.app.caldav.FoundCalendar;
import afterword.app.caldav.Login;
import afterword.app.exporting.Exporting;
import afterword.app.exporting.PutOff;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.sample.Sample;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.CalendarAccount;
import afterword.app.store.CalendarItem;
import afterword.app.store.CalendarItem.State;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.calendar.EntryForm;
import afterword.holidays.PublicHolidays;
import afterword.playbooks.OwnPlaybooks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real calendar server, and somebody who works in the calendar with another program. */
class CalendarsTest {

    private static final Owner ME = Owner.LOCAL;
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant MORNING = Instant.parse("2026-09-10T07:10:00Z");
    private static final Login LOGIN = new Login(Radicale.USER, Radicale.PASSWORD);
    private static final String NORTHWIND = "northwind-traders";
    private static final String RIVERA = "onsite/thank-you/rivera";
    private static final String CHO = "onsite/thank-you/cho";
    /** Breaking off at every single answer takes half a minute. */
    private static final boolean EACH = Boolean.getBoolean("afterword.long");

    private static final String THEIRS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Somebody//Else//EN
            BEGIN:VTODO
            UID:milk
            DTSTAMP:20260901T080000Z
            SUMMARY:Buy milk
            END:VTODO
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @TempDir
    static Path serverFolder;

    private static Radicale radicale;

    @TempDir
    Path folder;

    private Store store;
    private Calendars calendars;
    private URI collection;
    private Instant now = MORNING;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        radicale = Radicale.start(serverFolder);
    }

    @AfterAll
    static void stopServer() {
        if (radicale != null) {
            radicale.close();
        }
    }

    @BeforeEach
    void begin() {
        store = Store.open(folder.resolve("data"));
        new Sample(store).putIn(ME, now);
        Application northwind = store.applications().get(ME, NORTHWIND).application();
        store.applications().removeSample(ME);
        store.applications().add(ME, northwind, now);
        Planning planning =
                new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        Secrets secrets = new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder));
        calendars = new Calendars(store, secrets, planning);
        collection = radicale.address().resolve("/jordan/" + UUID.randomUUID() + "/");
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void findsTheCalendarsOfAPersonFromWhateverTheyKnow() {
        radicale.makeCalendar(collection);
        String host = radicale.address().getAuthority();
        for (String written :
                List.of(radicale.address().toString(), host, "jordan@" + host, radicale.address() + "jordan/")) {
            Found found = calendars.find(written, LOGIN);
            assertThat(found.home()).as(written).isEqualTo(radicale.address().resolve("/jordan/"));
            assertThat(found.calendars())
                    .as(written)
                    .extracting(FoundCalendar::address)
                    .contains(collection);
        }
        Found one = calendars.find(collection.toString(), LOGIN);
        assertThat(one.home()).isNull();
        assertThat(one.calendars())
                .singleElement()
                .matches(FoundCalendar::tasks)
                .matches(FoundCalendar::events);
    }

    @Test
    void makesACalendarOfItsOwnAndTakesOneThatIsThereAlready() {
        URI home = radicale.address().resolve("/jordan/");
        FoundCalendar made = calendars.make(home, LOGIN);
        assertThat(made.name()).isEqualTo("Afterword");
        assertThat(calendars.make(home, LOGIN)).isEqualTo(made);
        radicale.delete(made.address());
    }

    @Test
    void saysInPlainWordsWhatIsInTheWay() {
        assertThat(failure(radicale.address().toString(), new Login("jordan", "wrong")))
                .matches(e -> e.why() == Why.NOT_ALLOWED)
                .hasMessageContaining("does not accept the name and the password");
        assertThat(failure("http://127.0.0.1:1/", LOGIN))
                .matches(e -> e.why() == Why.UNREACHABLE)
                .hasMessage("Nobody answers at 127.0.0.1:1.");
        assertThat(failure("http://calendar.example.org/", LOGIN))
                .matches(e -> e.why() == Why.UNSAFE)
                .hasMessageContaining("others can read it");
        assertThat(failure("not an address", LOGIN)).hasMessageContaining("is no address of a server");
        assertThat(failure("", LOGIN)).hasMessageContaining("is no address of a server");
    }

    @Test
    void theStepsAppearOnceAndNothingOfTheirsIsTouched() {
        choose(EntryForm.TASKS);
        radicale.put(collection.resolve("milk.ics"), THEIRS);
        String milk = radicale.get(collection.resolve("milk.ics"));
        SyncReport first = sync();
        assertThat(first.added())
                .isEqualTo(radicale.names(collection).size() - 1)
                .isGreaterThan(3);
        String task = radicale.get(entry(RIVERA));
        assertThat(task)
                .contains("BEGIN:VTODO", "SUMMARY:Thank Dr. Elena Rivera", "BEGIN:VALARM", "STATUS:NEEDS-ACTION")
                .doesNotContain("METHOD");
        List<String> names = radicale.names(collection);
        assertThat(sync()).isEqualTo(new SyncReport(0, 0, 0, List.of(), 0));
        assertThat(radicale.names(collection)).isEqualTo(names);
        assertThat(radicale.get(collection.resolve("milk.ics"))).isEqualTo(milk);
        assertThat(radicale.get(entry(RIVERA))).isEqualTo(task);
    }

    @Test
    void whatIsTickedOffThereIsDoneHereOnce() {
        choose(EntryForm.TASKS);
        sync();
        tick(RIVERA);
        now = now.plus(Duration.ofHours(2));
        assertThat(sync().logged()).containsExactly("Thank Dr. Elena Rivera – Northwind Traders");
        assertThat(journal())
                .containsExactly(new JournalEntry(
                        Instant.parse("2026-09-10T08:00:00Z"),
                        EntryKind.THANK_YOU,
                        "rivera",
                        afterword.application.Channel.EMAIL,
                        Outcome.SENT,
                        null,
                        null));
        assertThat(sync().logged()).isEmpty();
        assertThat(journal()).hasSize(1);
        assertThat(radicale.get(entry(RIVERA))).contains("STATUS:COMPLETED");
    }

    @Test
    void whatIsLoggedHereIsTickedOffThereAndUntickedIfTakenBack() {
        choose(EntryForm.TASKS);
        sync();
        JournalEntry thanks = new JournalEntry(now, EntryKind.THANK_YOU, "rivera", null, Outcome.SENT, null, null);
        store.applications().append(ME, NORTHWIND, "mine", thanks, now);
        sync();
        assertThat(radicale.get(entry(RIVERA))).contains("STATUS:COMPLETED", "COMPLETED:20260910T071000Z");
        store.applications().takeBack(ME, NORTHWIND, "mine", now);
        sync();
        assertThat(radicale.get(entry(RIVERA))).contains("STATUS:NEEDS-ACTION").doesNotContain("COMPLETED");
    }

    @Test
    void aCallThatIsTickedOffAsksHowItWent() {
        choose(EntryForm.TASKS);
        for (String thanked : List.of("rivera", "cho", "okafor")) {
            store.applications()
                    .append(
                            ME,
                            NORTHWIND,
                            new JournalEntry(now, EntryKind.THANK_YOU, thanked, null, Outcome.SENT, null, null),
                            now);
        }
        store.applications().choosePlaybook(ME, NORTHWIND, "decarlo", now);
        now = Instant.parse("2026-09-22T14:00:00Z");
        sync();
        CalendarItem call = store.calendars().items(ME).stream()
                .filter(item -> item.title().startsWith("Call "))
                .findFirst()
                .orElseThrow();
        String address = collection.resolve(call.resource()).toString();
        radicale.put(URI.create(address), completed(radicale.get(URI.create(address))));
        SyncReport report = sync();
        assertThat(report.logged()).isEmpty();
        assertThat(report.asked()).isEqualTo(1);
        assertThat(calendars.questions(ME)).extracting(CalendarItem::state).containsExactly(State.ASKS_TICKED);
        calendars.notDone(ME, call.uid());
        sync();
        assertThat(radicale.get(URI.create(address))).contains("STATUS:NEEDS-ACTION");
    }

    @Test
    void whatTheyTookOutAsksAndStaysOutOrComesBack() {
        choose(EntryForm.TASKS);
        sync();
        URI rivera = entry(RIVERA);
        radicale.delete(rivera);
        radicale.delete(entry(CHO));
        assertThat(sync().asked()).isEqualTo(2);
        assertThat(sync()).isEqualTo(new SyncReport(0, 0, 0, List.of(), 2));
        assertThat(journal()).isEmpty();
        calendars.putBack(ME, item(RIVERA).uid());
        calendars.leaveOut(ME, item(CHO).uid());
        URI cho = entry(CHO);
        SyncReport back = sync();
        assertThat(back.added()).isEqualTo(1);
        assertThat(back.asked()).isZero();
        assertThat(radicale.get(rivera)).contains("SUMMARY:Thank Dr. Elena Rivera");
        assertThat(radicale.names(collection))
                .doesNotContain(cho.getPath().substring(cho.getPath().lastIndexOf('/') + 1));
    }

    @Test
    void whatTheyMovedIsPutOffHereOrGoesBack() {
        choose(EntryForm.TASKS);
        sync();
        String before = radicale.get(entry(RIVERA));
        move(RIVERA, "20260911T090000Z", "20260911T110000Z");
        move(CHO, "20260911T090000Z", "20260911T110000Z");
        assertThat(sync().asked()).isEqualTo(2);
        assertThat(item(RIVERA).moved()).isEqualTo(Instant.parse("2026-09-11T09:00:00Z"));
        assertThat(radicale.get(entry(RIVERA))).contains("DTSTART:20260911T090000Z");
        calendars.putOff(ME, item(RIVERA).uid(), now);
        calendars.moveBack(ME, item(CHO).uid());
        sync();
        assertThat(radicale.get(entry(RIVERA))).contains("DTSTART:20260911T090000Z");
        assertThat(store.snoozes().standing(ME, now))
                .singleElement()
                .matches(snooze ->
                        snooze.step().equals(RIVERA) && snooze.until().equals(Instant.parse("2026-09-11T09:00:00Z")));
        assertThat(line(radicale.get(entry(CHO)), "DTSTART")).isEqualTo(line(before, "DTSTART"));
        assertThat(sync()).isEqualTo(new SyncReport(0, 0, 0, List.of(), 0));
    }

    @Test
    void theirReminderAndTheirNotesStayWhenThePlanChangesAnEntry() {
        choose(EntryForm.TASKS);
        sync();
        String theirs = radicale.get(entry(RIVERA))
                .replaceAll("(?s)BEGIN:VALARM.*END:VALARM\\R", "")
                .replace("END:VTODO", "PRIORITY:1\r\nX-THEIR-COLOUR:teal\r\nEND:VTODO");
        assertThat(radicale.put(entry(RIVERA), theirs)).isLessThan(300);
        assertThat(sync()).isEqualTo(new SyncReport(0, 0, 0, List.of(), 0));
        JournalEntry thanks = new JournalEntry(now, EntryKind.THANK_YOU, "rivera", null, Outcome.SENT, null, null);
        store.applications().append(ME, NORTHWIND, thanks, now);
        sync();
        assertThat(radicale.get(entry(RIVERA)))
                .contains("STATUS:COMPLETED", "PRIORITY:1", "X-THEIR-COLOUR:teal")
                .doesNotContain("VALARM");
    }

    @Test
    void asEventsTheyStandAtTheirTimesAndAreMovedTheSameWay() {
        choose(EntryForm.EVENTS);
        sync();
        assertThat(radicale.get(entry(RIVERA))).contains("BEGIN:VEVENT", "TRANSP:TRANSPARENT");
        String text = radicale.get(entry(RIVERA));
        radicale.put(
                entry(RIVERA),
                text.replaceAll("DTSTART:\\d+T\\d+Z", "DTSTART;VALUE=DATE:20260912")
                        .replaceAll("DTEND:\\d+T\\d+Z", "DTEND;VALUE=DATE:20260913"));
        assertThat(sync().asked()).isEqualTo(1);
        // a day without a time begins at seven in Vienna
        assertThat(item(RIVERA).moved()).isEqualTo(Instant.parse("2026-09-12T05:00:00Z"));
    }

    @Test
    void aStepThatIsNoLongerPlannedGoesAndWhatWasDoneStays() {
        choose(EntryForm.TASKS);
        sync();
        tick(RIVERA);
        sync();
        URI rivera = entry(RIVERA);
        store.applications().remove(ME, NORTHWIND);
        assertThat(sync().removed()).isGreaterThan(2);
        assertThat(radicale.names(collection))
                .containsExactly(rivera.getPath().substring(rivera.getPath().lastIndexOf('/') + 1));
        assertThat(store.calendars().items(ME)).isEmpty();
    }

    @Test
    void aFeedIsTakenWholeByACalendarServer() {
        Planning planning =
                new Planning(new Shelf(new OwnPlaybooks(folder.resolve("playbooks"))), new PublicHolidays(), store);
        for (EntryForm form : EntryForm.values()) {
            URI whole = radicale.address().resolve("/jordan/" + UUID.randomUUID() + "/");
            String feed = Exporting.calendar(
                    store.applications().all(ME),
                    stored -> planning.plan(ME, stored, now),
                    PutOff.of(store, ME),
                    form,
                    "",
                    now);
            assertThat(radicale.put(whole, feed)).as(feed).isEqualTo(201);
            int entries = feed.split("\nBEGIN:V(?:EVENT|TODO)", -1).length - 1;
            assertThat(radicale.names(whole)).hasSize(entries).hasSizeGreaterThan(3);
            assertThat(radicale.get(whole)).contains("BEGIN:VALARM", "Thank Dr. Elena Rivera");
        }
    }

    @Test
    void givenUpItTakesItsEntriesOut() {
        choose(EntryForm.TASKS);
        radicale.put(collection.resolve("milk.ics"), THEIRS);
        sync();
        calendars.giveUp(ME, true, now, VIENNA);
        assertThat(radicale.names(collection)).containsExactly("milk.ics");
        assertThat(calendars.of(ME)).isEmpty();
        assertThat(store.secrets().find(ME, "calendar")).isEmpty();
    }

    @Test
    void aCalendarThatIsGoneMeansNoQuestions() {
        choose(EntryForm.TASKS);
        sync();
        radicale.delete(collection);
        assertThatThrownBy(this::sync)
                .isInstanceOf(CalendarServerFailed.class)
                .hasMessageContaining("there is no calendar at that address");
        assertThat(calendars.questions(ME)).isEmpty();
        CalendarAccount account = calendars.of(ME).orElseThrow();
        assertThat(account.paused()).isTrue();
        assertThat(account.trouble()).contains("there is no calendar at that address");
    }

    @Test
    void whereverItBreaksOffItGoesOnWithoutDoubles() throws IOException {
        try (BreakingProxy proxy = new BreakingProxy(radicale.address())) {
            URI through = proxy.address().resolve(collection.getPath());
            radicale.makeCalendar(collection);
            int count = 0;
            for (int after = 0; after < 200; after += EACH ? 1 : 4) {
                calendars.choose(ME, new FoundCalendar(through, "Through", true, true), LOGIN, EntryForm.TASKS, now);
                List<String> whole = scenario(proxy, after);
                if (!broken) {
                    break;
                }
                count++;
                assertThat(whole).as("broken off after " + after + " answers").hasSameSizeAs(expected(proxy));
            }
            assertThat(count).isGreaterThan(EACH ? 10 : 2);
        }
    }

    private List<String> expected;
    private boolean broken;

    private List<String> expected(BreakingProxy proxy) {
        if (expected == null) {
            expected = scenario(proxy, -1);
        }
        return expected;
    }

    /** New entries, a tick there, a line here, and a step that goes; broken off once, then finished. */
    private List<String> scenario(BreakingProxy proxy, int after) {
        proxy.breakAfter(-1);
        calendars.giveUp(ME, true, now, VIENNA);
        radicale.names(collection).forEach(name -> radicale.delete(collection.resolve(name)));
        store.applications().get(ME, NORTHWIND).journal().stream()
                .filter(entry -> !entry.voided())
                .forEach(entry -> store.applications().takeBack(ME, NORTHWIND, entry.id(), now));
        URI through = proxy.address().resolve(collection.getPath());
        calendars.choose(ME, new FoundCalendar(through, "Through", true, true), LOGIN, EntryForm.TASKS, now);
        proxy.breakAfter(after);
        syncUntilWell();
        tick(RIVERA);
        store.applications()
                .append(
                        ME,
                        NORTHWIND,
                        new JournalEntry(now, EntryKind.THANK_YOU, "cho", null, Outcome.SENT, null, null),
                        now);
        syncUntilWell();
        syncUntilWell();
        broken = proxy.hasBroken();
        proxy.breakAfter(-1);
        assertThat(journal()).as("broken off after " + after).hasSize(2);
        assertThat(calendars.questions(ME)).as("broken off after " + after).isEmpty();
        assertThat(radicale.get(entry(RIVERA))).contains("STATUS:COMPLETED");
        assertThat(radicale.get(entry(CHO))).contains("STATUS:COMPLETED");
        assertThat(sync()).as("broken off after " + after).isEqualTo(new SyncReport(0, 0, 0, List.of(), 0));
        return radicale.names(collection);
    }

    private void syncUntilWell() {
        try {
            sync();
        } catch (CalendarServerFailed brokenOff) {
            sync();
        }
    }

    private CalendarServerFailed failure(String server, Login login) {
        try {
            calendars.find(server, login);
        } catch (CalendarServerFailed e) {
            return e;
        }
        throw new AssertionError("found something at " + server);
    }

    private void choose(EntryForm form) {
        assertThat(radicale.makeCalendar(collection)).isEqualTo(201);
        calendars.choose(ME, new FoundCalendar(collection, "Jobs", true, true), LOGIN, form, now);
    }

    private SyncReport sync() {
        return calendars.sync(ME, now, VIENNA).orElseThrow();
    }

    private CalendarItem item(String step) {
        return store.calendars().items(ME).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private URI entry(String step) {
        return collection.resolve(item(step).resource());
    }

    private void tick(String step) {
        assertThat(radicale.put(entry(step), completed(radicale.get(entry(step)))))
                .isLessThan(300);
    }

    private static String completed(String task) {
        return task.replace(
                "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20260910T080000Z\r\nPERCENT-COMPLETE:100");
    }

    private void move(String step, String start, String due) {
        String moved = radicale.get(entry(step))
                .replaceAll("DTSTART:\\d+T\\d+Z", "DTSTART:" + start)
                .replaceAll("DUE:\\d+T\\d+Z", "DUE:" + due);
        assertThat(radicale.put(entry(step), moved)).isLessThan(300);
    }

    private static String line(String text, String property) {
        return text.lines()
                .filter(line -> line.startsWith(property))
                .findFirst()
                .orElse("");
    }

    private List<JournalEntry> journal() {
        return store.applications().get(ME, NORTHWIND).application().journal();
    }
}
