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
                new CalendarWriter("Afterword", read(first), NOW.plusSeconds(7200))
                        .write(List.of(THANKS, CALL, VIENNA)));
    }

    @Test
    void countsAChangeUpAndCancelsWhatIsGone() {
        CalendarEntry later = entry(CALL.uid(), "2026-11-04T14:00:00Z", NEW_YORK, CALL.summary(), CALL.description());
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        List<CalendarEvent> second =
                read(new CalendarWriter("Afterword", read(first()), tomorrow).write(List.of(THANKS, later)));
        assertEquals(0, second.get(0).sequence());
        assertEquals(1, second.get(1).sequence());
        assertEquals(tomorrow, second.get(1).stamp());
        assertTrue(second.get(2).cancelled());
        assertEquals(VIENNA.uid(), second.get(2).uid());
        assertEquals(1, second.get(2).sequence());
        List<CalendarEvent> third = read(new CalendarWriter("Afterword", second, tomorrow.plus(Duration.ofDays(30)))
                .write(List.of(THANKS, later)));
        assertEquals(second, third);
        List<CalendarEvent> fourth = read(new CalendarWriter("Afterword", third, tomorrow.plus(Duration.ofDays(61)))
                .write(List.of(THANKS, later, VIENNA)));
        assertEquals(2, fourth.get(2).sequence());
        assertEquals(false, fourth.get(2).cancelled());
        List<CalendarEvent> gone = read(new CalendarWriter("Afterword", third, tomorrow.plus(Duration.ofDays(61)))
                .write(List.of(THANKS, later)));
        assertEquals(2, gone.size());
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
                    zone,
                    text.toString().replace("\n", " ").strip(),
                    text.toString(),
                    null,
                    null,
                    null,
                    false,
                    List.of(Duration.ZERO));
            String written = new CalendarWriter("Afterword", List.of(), NOW).write(List.of(entry));
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
        return new CalendarWriter("Afterword", List.of(), NOW).write(List.of(THANKS, CALL, VIENNA));
    }

    private static CalendarEntry entry(String uid, String start, ZoneId zone, String summary, String description) {
        Instant from = OffsetDateTime.parse(start).toInstant();
        return new CalendarEntry(
                uid,
                from,
                from.plusSeconds(900),
                zone,
                summary,
                description,
                null,
                "http://localhost:8080/applications/northwind",
                "Afterword",
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
