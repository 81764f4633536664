package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.holidays.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the patterns themselves can say is read without stumbling, and never as a day gone by; the seed is printed. */
class SpokenGrammarTest {

    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final long seed = Long.getLong("afterword.promises.seed", System.nanoTime());
    private final int times = Integer.getInteger("afterword.promises.rounds", 1) * 5;
    private final Promises promises = new Promises(HOLIDAYS, HOLIDAYS);

    @Test
    void englishUnderstandsWhateverItsPatternsSay() {
        speak("en.yaml", "en-times.yaml", "en-cues.yaml");
    }

    @Test
    void germanUnderstandsWhateverItsPatternsSay() {
        speak("de.yaml");
    }

    private void speak(String... files) {
        Random random = new Random(seed);
        Speaker speaker = new Speaker(List.of(files), random);
        for (String rule : speaker.rules()) {
            for (int i = 0; i < times; i++) {
                Instant said = Instant.parse("2026-01-01T10:00:00Z").plusSeconds(random.nextInt(3 * 365 * 86_400));
                String words = speaker.of("promise", 0) + ", " + speaker.of(rule, 0) + " " + speaker.of("promise", 0);
                try {
                    LocalDate on = promises.read(words, said, ZONE, "GB-ENG").on();
                    LocalDate today = said.atZone(ZONE).toLocalDate();
                    assertTrue(on == null || !on.isBefore(today), "seed " + seed + ": '" + words + "' said " + said);
                } catch (RuntimeException failed) {
                    throw new AssertionError("seed " + seed + ": '" + words + "' said " + said, failed);
                }
            }
        }
    }
}
