package afterword.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-request",
                "outlook-request",
                "exchange-shown-zone",
                "apple-request",
                "scheduler-request",
                "updates"
            })
    void readsWhatTheProgramsSend(String name) throws IOException {
        assertEquals(
                new String(bytes(name + ".txt"), StandardCharsets.UTF_8),
                Shown.of(CalendarReader.read(name + ".ics", bytes(name + ".ics"))));
    }

    @Test
    void keepsTheLatestVersionOfAnEventWhateverTheirOrder() throws IOException {
        CalendarFile file = CalendarReader.read("updates.ics", bytes("updates.ics"));
        CalendarEvent moved = file.latest().get(0);
        assertEquals(2, moved.sequence());
        assertTrue(moved.cancelled());
        assertEquals(4, file.latest().size());
    }

    @Test
    void tellsTheZonesOfWindowsByNameAndAsShown() {
        assertEquals(
                "Asia/Kolkata",
                Zones.windows("india standard time").orElseThrow().getId());
        assertEquals(
                "America/Chicago",
                Zones.windows("(UTC-06:00) Central Time (US & Canada)")
                        .orElseThrow()
                        .getId());
        assertEquals(
                "Europe/Berlin",
                Zones.named("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin")
                        .orElseThrow()
                        .getId());
        assertEquals(
                "America/Argentina/Buenos_Aires",
                Zones.named("/citadel.org/20210210_1/America/Argentina/Buenos_Aires")
                        .orElseThrow()
                        .getId());
        assertTrue(Zones.named("Mars/Olympus").isEmpty());
    }

    @Test
    void takesTheMomentFromTheRulesOfAZoneWithoutAName() {
        for (String month : List.of("01", "04", "07", "11")) {
            String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\n"
                    + "DTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                    + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
                    + "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                    + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
                    + "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Ours:2026" + month + "10T100000\r\nEND:VEVENT\r\n"
                    + "END:VCALENDAR\r\n";
            EventTime time =
                    read(file.getBytes(StandardCharsets.UTF_8)).events().get(0).time();
            assertEquals("Europe/Berlin", String.valueOf(time.zone()));
            assertEquals(EventTime.ZoneSource.RULES, time.zoneSource());
        }
    }

    @Test
    void readsACharacterThatWasFoldedInItsMiddle() {
        String head = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260909T180000Z\r\nSUMMARY:Gespr";
        String tail = "ch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC3, '\r', '\n', ' ', (byte) 0xA4});
        bytes.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        assertEquals("Gespräch", read(bytes.toByteArray()).events().get(0).summary());
    }

    @Test
    void readsOldCharactersAndByteOrderMarks() {
        String file = event("SUMMARY:Gespräch in Zürich");
        assertEquals(
                "Gespräch in Zürich",
                read(file.getBytes(StandardCharsets.ISO_8859_1)).events().get(0).summary());
        assertEquals(
                "Gespräch in Zürich",
                read(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8))
                        .events()
                        .get(0)
                        .summary());
        assertEquals(
                "Gespräch in Zürich",
                read(("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE))
                        .events()
                        .get(0)
                        .summary());
    }

    @Test
    void findsTheMeetingLinkWhereverItStands() {
        assertEquals("https://zoom.us/j/1?pwd=a", video("DESCRIPTION:Dial in: https://zoom.us/j/1?pwd=a\\, or phone."));
        assertEquals("https://acme.webex.com/meet/x", video("LOCATION:https://acme.webex.com/meet/x"));
        assertEquals(
                "https://teams.microsoft.com/l/meetup-join/19",
                video(
                        "X-ALT-DESC;FMTTYPE=text/html:<a href=\"https://teams.microsoft.com/l/meetup-join/19\">Join</a>"));
        assertEquals(
                "https://meet.google.com/a-b", video("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.google.com/a-b"));
        assertEquals("null", video("DESCRIPTION:See https://example.org/zoom.us and http://notzoom.us/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260931T100000Z|5|no-such-time",
                "DTSTART:tomorrow at ten|5|unreadable-time",
                "SUMMARY:x|3|no-start",
                "DTSTART:20260909T100000Z+DTEND:20260909T090000Z|6|ends-before-start",
                "DTSTART:20260909T100000Z+DTEND:soon|6|unreadable-end",
                "DTSTART:20260909T100000Z+BEGIN:VALARM|7|nesting",
                "END:VEVENT+END:VCALENDAR+END:VCALENDAR|7|nesting"
            })
    void saysWhatIsWrongOnWhichLine(String lines, int line, String code) {
        CalendarFile file = read(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                        + lines.replace("+", "\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), file.events());
        assertEquals(code, file.problems().get(0).code());
        assertEquals(line, file.problems().get(0).line());
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertEquals("empty", code(new byte[0]));
        assertEquals("empty", code("\r\n\n\r".getBytes(StandardCharsets.UTF_8)));
        assertEquals("binary", code(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("no-calendar", code("Dear Jordan,\nsee you on Wednesday.".getBytes(StandardCharsets.UTF_8)));
        assertEquals("cut-off", code("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026".getBytes(StandardCharsets.UTF_8)));
        assertEquals("too-large", code(new byte[(10 << 20) + 1]));
        assertEquals("too-deep", code("BEGIN:X\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "too-many",
                code(("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(2001) + "END:VCALENDAR")
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "zone-rule",
                code(("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                                + "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheSameEverywhereOnEarth() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Apia", "Asia/Kathmandu", "America/St_Johns")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                readsWhatTheProgramsSend("google-request");
                readsWhatTheProgramsSend("exchange-shown-zone");
                readsWhatTheProgramsSend("updates");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void neverFailsOnADamagedFile() throws IOException {
        String[] names = {"google-request", "outlook-request", "exchange-shown-zone", "apple-request", "updates"};
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(names[seed % names.length] + ".ics");
            for (int i = random.nextInt(12); i >= 0; i--) {
                bytes = damaged(bytes, random);
            }
            try {
                read(bytes);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(40));
        var out = new java.io.ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, length);
            }
            default -> {
                String[] tokens = {"\r\n ", "\r\n", ":", ";", "\"", "BEGIN:VEVENT\r\n", "-1", "99999999999", "=", "\\"};
                out.writeBytes(tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8));
            }
        }
        out.write(bytes, at + length, bytes.length - at - length);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }

    private static String code(byte[] content) {
        CalendarFile file = read(content);
        assertEquals(List.of(), file.events());
        return file.problems().get(0).code();
    }

    private static String video(String line) {
        return String.valueOf(read(event(line).getBytes(StandardCharsets.UTF_8))
                .events()
                .get(0)
                .video());
    }

    private static String event(String line) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260909T180000Z\r\n" + line
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static CalendarFile read(byte[] content) {
        return CalendarReader.read("a.ics", content);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CalendarReaderTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
