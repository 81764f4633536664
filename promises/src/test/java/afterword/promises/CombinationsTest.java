package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.holidays.PublicHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ways of saying a time, each in every way of leading up to it. */
class CombinationsTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-09-09T19:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private record Group(List<String> frames, Map<String, LocalDate> times) {}

    @Test
    void aFrameChangesNothing() throws IOException {
        PublicHolidays holidays = new PublicHolidays();
        Promises promises = new Promises(holidays, holidays);
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Group group : groups()) {
            for (String frame : group.frames()) {
                for (Map.Entry<String, LocalDate> time : group.times().entrySet()) {
                    String words = frame.replace("{}", time.getKey());
                    PromiseReading reading = promises.read(words, WEDNESDAY, NEW_YORK, "US");
                    count++;
                    if (!time.getValue().equals(reading.on())) {
                        wrong.add(words + ": " + reading.on() + ", not " + time.getValue());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of them");
        assertEquals(true, count > 2500);
    }

    private static List<Group> groups() throws IOException {
        try (InputStream in = CombinationsTest.class.getResourceAsStream("combinations.yaml")) {
            return Documents.of("combinations.yaml", in)
                    .readEach(CombinationsTest::group)
                    .get();
        }
    }

    private static Group group(Fields fields) {
        Map<String, LocalDate> times = new LinkedHashMap<>();
        fields.each("times", time -> {
            times.put(String.valueOf(time.text("words", "Friday")), time.date("on"));
            return time;
        });
        return new Group(fields.texts("frames", "by {}"), times);
    }
}
