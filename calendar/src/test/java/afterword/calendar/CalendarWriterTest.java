package afterword.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-09-09T20:00:00Z");
    private static final CalendarEntry THANKS = entry(
            "onsite/thank-you/rivera@northwind.afterword",
            "2026-09-10T13:00:00Z",
            NEW_YORK,
            "Thank Dr. Rivera",
            "By e-mail; due Thursday, 14:00.\nWhy: a note within a day is remembered, and one that comes late, in the words of"
                    + " the article, \"says so\" (S0-10).");
    private static final CalendarEntry CALL = entry(
            "onsite/check-in/1@northwind.afterword",
            "2026-11-03T14:00:00Z",
            NEW_YORK,
            "Call Dr. Rivera; ask, once",
            "Größe");
    private static final CalendarEntry VIENNA = entry(
            "first/thank-you/huber@contoso.afterword",
            "2026-09-10T07:00:00Z",
            ZoneId.of("Europe/Vienna"),
            "Thank Mag. Huber",
            "");

    @Test
    void writesEntriesWithTheirZonesAndAlarms() throws IOException {
        assertEquals(golden("feed.ics"), first());
    }

    @Test
    void writesTheSameEverywhereOnEarth() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            String there = first();
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertEquals(there, first());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isReadBackAsItWasMeant() {
        List<CalendarEvent> events = read(first());
        assertEquals(THANKS.start(), events.get(0).time().startIn(NEW_YORK));
        assertEquals(NEW_YORK, events.get(0).time().zone());
        assertEquals(CALL.start(), events.get(1).time().startIn(NEW_YORK));
        assertEquals("Call Dr. Rivera; ask, once", events.get(1).summary());
        assertEquals("Größe", events.get(1).description());
    }

    @Test
    void isReadByAnotherLibraryAsItWasMeant() throws IOException, ParserException {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(first())).getComponents(Component.VEVENT);
        assertEquals(3, events.size());
        for (int i = 0; i < 3; i++) {
            CalendarEntry entry = List.of(THANKS, CALL, VIENNA).get(i);
            Temporal start = events.get(i).getDateTimeStart().getDate();
            assertEquals(entry.start(), Instant.from(start), entry.uid());
            assertEquals(entry.summary(), events.get(i).getSummary().getValue());
            assertEquals(1, events.get(i).getAlarms().size());
        }
    }

    @Test
    void publishesTheSameAgainWhereNothingChanged() {
        String first = first();
        assertEquals(
                first,
                new CalendarWriter("Afterword", EntryForm.EVENTS, first, NOW.plusSeconds(7200))
                        .write(List.of(THANKS, CALL, VIENNA)));
    }

    @Test
    void countsAChangeUpAndCancelsWhatIsGone() {
        CalendarEntry later = entry(CALL.uid(), "2026-11-04T14:00:00Z", NEW_YORK, CALL.summary(), CALL.description());
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        String secondText = events(first(), tomorrow, THANKS, later);
        List<CalendarEvent> second = read(secondText);
        assertEquals(0, second.get(0).sequence());
        assertEquals(1, second.get(1).sequence());
        assertEquals(tomorrow, second.get(1).stamp());
        assertTrue(second.get(2).cancelled());
        assertEquals(VIENNA.uid(), second.get(2).uid());
        assertEquals(1, second.get(2).sequence());
        String thirdText = events(secondText, tomorrow.plus(Duration.ofDays(30)), THANKS, later);
        assertEquals(second, read(thirdText));
        List<CalendarEvent> fourth = read(events(thirdText, tomorrow.plus(Duration.ofDays(61)), THANKS, later, VIENNA));
        assertEquals(2, fourth.get(2).sequence());
        assertEquals(false, fourth.get(2).cancelled());
        List<CalendarEvent> gone = read(events(thirdText, tomorrow.plus(Duration.ofDays(61)), THANKS, later));
        assertEquals(2, gone.size());
    }

    @Test
    void writesTasksThatAreTickedOffOnceTheyAreDone() throws IOException, ParserException {
        String first = tasks("", NOW, THANKS, CALL);
        String second = tasks(first, NOW.plusSeconds(3600), done(THANKS), CALL);
        List<CalendarTask> read = CalendarReader.read("tasks.ics", second.getBytes(StandardCharsets.UTF_8))
                .tasks();
        assertTrue(read.get(0).done());
        assertEquals(NOW.plusSeconds(3600), read.get(0).doneAt());
        assertEquals(1, read.get(0).sequence());
        assertEquals(false, read.get(1).done());
        assertEquals(0, read.get(1).sequence());
        assertEquals(CALL.due(), read.get(1).time().endIn(NEW_YORK));
        assertEquals(second, tasks(second, NOW.plusSeconds(7200), done(THANKS), CALL));
        List<VToDo> other =
                new CalendarBuilder().build(new StringReader(second)).getComponents(Component.VTODO);
        assertEquals("COMPLETED", other.get(0).getStatus().getValue());
        assertEquals(1, other.get(1).getAlarms().size());
    }

    @Test
    void renewsAResourceAndLeavesTheirReminderAndColourInIt() {
        String ours = CalendarResource.of(THANKS, EntryForm.TASKS, 0, NOW);
        String theirs = ours.replaceAll("(?s)BEGIN:VALARM.*?END:VALARM\r\n", "")
                .replace("END:VTODO", "COLOR:teal\r\nX-APPLE-SORT-ORDER:7\r\nEND:VTODO");
        assertEquals(-1, theirs.indexOf("VALARM"));
        CalendarEntry later = entry(THANKS.uid(), "2026-09-11T13:00:00Z", NEW_YORK, "Thank her", "");
        String renewed = CalendarResource.renewed(theirs, later, EntryForm.TASKS, 1, NOW.plusSeconds(60))
                .orElseThrow();
        assertTrue(renewed.contains("COLOR:teal") && renewed.contains("X-APPLE-SORT-ORDER:7"), renewed);
        assertEquals(-1, renewed.indexOf("VALARM"));
        CalendarTask task = CalendarReader.read("r.ics", renewed.getBytes(StandardCharsets.UTF_8))
                .tasks()
                .get(0);
        assertEquals(later.start(), task.time().startIn(NEW_YORK));
        assertEquals("Thank her", task.summary());
        assertEquals(1, task.sequence());
        assertEquals(null, task.description());
        assertTrue(
                CalendarResource.renewed(theirs, CALL, EntryForm.TASKS, 1, NOW).isEmpty());
        assertTrue(CalendarResource.renewed("BEGIN:VCARD", CALL, EntryForm.TASKS, 1, NOW)
                .isEmpty());
    }

    @Test
    void neverFailsOnWhatAServerHasMadeOfAnEntry() {
        for (EntryForm form : EntryForm.values()) {
            byte[] whole = CalendarResource.of(THANKS, form, 3, NOW).getBytes(StandardCharsets.UTF_8);
            for (int seed = 0; seed < 1_500; seed++) {
                Random random = new Random(seed);
                byte[] bytes = whole.clone();
                for (int i = 1 + random.nextInt(12); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(96));
                }
                String text = new String(bytes, StandardCharsets.UTF_8);
                try {
                    CalendarReader.read("r.ics", bytes);
                    CalendarResource.renewed(text, CALL, form, 4, NOW);
                    CalendarResource.renewed(text, THANKS, form, 4, NOW);
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed + " " + form + "\n" + text, e);
                }
            }
        }
    }

    @Test
    void aResourceHasNoMethodAndOneUid() {
        for (EntryForm form : EntryForm.values()) {
            String text = CalendarResource.of(THANKS, form, 3, NOW);
            assertEquals(-1, text.indexOf("METHOD"));
            assertEquals(1, text.split("\nUID:", -1).length - 1);
            assertTrue(text.contains("DTSTART:20260910T130000Z"), text);
        }
    }

    @Test
    void survivesAnyTextAndAnyTime() throws IOException, ParserException {
        String[] parts = {
            "a", ",", ";", ":", "\\", "\n", "\"", "é", "名", "😀", " ", "BEGIN:VEVENT", "\t", "=", "x".repeat(40)
        };
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList();
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("t");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Instant start = Instant.ofEpochSecond(1_767_225_600L + random.nextInt(5 * 365 * 86_400));
            CalendarEntry entry = new CalendarEntry(
                    "u",
                    start,
                    start.plusSeconds(900),
                    start.plusSeconds(3600),
                    zone,
                    text.toString().replace("\n", " ").strip(),
                    text.toString(),
                    null,
                    null,
                    null,
                    false,
                    false,
                    List.of(Duration.ZERO));
            String written = events("", NOW, entry);
            CalendarEvent event = read(written).get(0);
            String message = "seed " + seed + " " + zone + " " + start;
            assertEquals(start, event.time().startIn(zone), message);
            assertEquals(entry.summary(), event.summary(), message);
            VEvent other = (VEvent) new CalendarBuilder()
                    .build(new StringReader(written))
                    .getComponents(Component.VEVENT)
                    .get(0);
            Temporal there = other.getDateTimeStart().getDate();
            assertEquals(start, Instant.from(there), message);
        }
    }

    private static String first() {
        return events("", NOW, THANKS, CALL, VIENNA);
    }

    private static String events(String before, Instant now, CalendarEntry... entries) {
        return new CalendarWriter("Afterword", EntryForm.EVENTS, before, now).write(List.of(entries));
    }

    private static String tasks(String before, Instant now, CalendarEntry... entries) {
        return new CalendarWriter("Afterword", EntryForm.TASKS, before, now).write(List.of(entries));
    }

    private static CalendarEntry done(CalendarEntry entry) {
        return new CalendarEntry(
                entry.uid(),
                entry.start(),
                entry.end(),
                entry.due(),
                entry.zone(),
                entry.summary(),
                entry.description(),
                entry.location(),
                entry.url(),
                entry.category(),
                false,
                true,
                entry.alarms());
    }

    private static CalendarEntry entry(String uid, String start, ZoneId zone, String summary, String description) {
        Instant from = OffsetDateTime.parse(start).toInstant();
        return new CalendarEntry(
                uid,
                from,
                from.plusSeconds(900),
                from.plusSeconds(3600),
                zone,
                summary,
                description,
                null,
                "http://localhost:8080/applications/northwind",
                "Afterword",
                false,
                false,
                List.of(Duration.ZERO));
    }

    private static List<CalendarEvent> read(String text) {
        CalendarFile file = CalendarReader.read("feed.ics", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), file.problems());
        return file.events().stream().map(CalendarWriterTest::withoutLine).toList();
    }

    /** Where it stands in the file is no part of what is said. */
    private static CalendarEvent withoutLine(CalendarEvent event) {
        return new CalendarEvent(
                event.method(),
                event.uid(),
                event.sequence(),
                event.stamp(),
                event.cancelled(),
                event.time(),
                event.summary(),
                event.description(),
                event.location(),
                event.video(),
                event.organizer(),
                event.attendees(),
                event.repeats(),
                event.instanceOf(),
                0,
                event.remarks());
    }

    private static String golden(String name) throws IOException {
        return new String(CalendarReaderTest.bytes(name), StandardCharsets.UTF_8);
    }
}
