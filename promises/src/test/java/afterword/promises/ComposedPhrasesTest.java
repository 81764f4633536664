package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.businessdays.BusinessCalendar;
import afterword.documents.Documents;
import afterword.holidays.PublicHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times of every kind in sentences of every kind, as chance puts them together, against a reckoning of their own. */
class ComposedPhrasesTest {

    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Promises PROMISES = new Promises(HOLIDAYS, HOLIDAYS);

    private record Place(LocalDateTime said, ZoneId zone, String holidays) {

        static Place of(String said, String zone, String holidays) {
            return new Place(LocalDateTime.parse(said), ZoneId.of(zone), holidays);
        }

        boolean monthFirst() {
            return List.of("US", "CA-ON").contains(holidays);
        }

        BusinessCalendar calendar() {
            return HOLIDAYS.of(holidays).orElseThrow();
        }

        @Nullable
        LocalDate read(String words) {
            return PROMISES.read(words, said.atZone(zone).toInstant(), zone, holidays)
                    .on();
        }
    }

    private static final List<Place> PLACES = List.of(
            Place.of("2026-09-09T15:00", "America/New_York", "US"),
            Place.of("2026-11-20T18:30", "Europe/London", "GB-ENG"),
            Place.of("2026-12-08T09:10", "Australia/Sydney", "AU-NSW"),
            Place.of("2027-01-30T11:00", "Europe/Berlin", "DE-BE"),
            Place.of("2027-02-25T16:45", "Asia/Kolkata", "IN"),
            Place.of("2026-06-30T10:00", "America/Toronto", "CA-ON"),
            Place.of("2028-02-27T20:00", "Europe/Dublin", "IE"));

    private record Sentences(
            List<String> promises, List<String> lengths, List<String> before, List<String> after, List<String> others) {

        static Sentences read() {
            try (InputStream in = ComposedPhrasesTest.class.getResourceAsStream("composed.yaml")) {
                return Documents.of("composed.yaml", Objects.requireNonNull(in))
                        .read(fields -> new Sentences(
                                fields.texts("promises", "We'll call {by}"),
                                fields.texts("lengths", "We need {bare}"),
                                fields.texts("before", "I think "),
                                fields.texts("after", ", I think"),
                                fields.texts("others", "You would start {at}")))
                        .get();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static final Sentences SENTENCES = Sentences.read();

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** More of them, and others, with {@code -Dafterword.promises.rounds=100 -Dafterword.promises.seed=7}. */
    private static int rounds() {
        return Integer.getInteger("afterword.promises.rounds", 2);
    }

    private static long seed() {
        return Long.getLong("afterword.promises.seed", 20_260_909);
    }

    @Test
    void aTimeMeansTheSameInEverySentence() {
        long seed = seed();
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < rounds(); round++) {
            for (Place place : PLACES) {
                for (Almanac.Expression time : times(place, random)) {
                    for (int i = 0; i < 4; i++) {
                        String frame =
                                one(time.length() && i % 2 == 0 ? SENTENCES.lengths() : SENTENCES.promises(), random);
                        String words = time.in(frame);
                        if (i == 1) {
                            words = one(SENTENCES.before(), random) + words;
                        } else if (i == 2) {
                            words = words.replaceFirst("\\.$", "") + one(SENTENCES.after(), random);
                        }
                        check(place, words, time.on(), wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " wrong, seed " + seed);
    }

    @Test
    void aDateOfSomethingElseIsNoPromise() {
        long seed = seed();
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < rounds(); round++) {
            for (String other : SENTENCES.others()) {
                for (int i = 0; i < 12; i++) {
                    Place place = one(PLACES, random);
                    check(place, one(times(place, random), random).in(other), null, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " wrong, seed " + seed);
    }

    private static List<Almanac.Expression> times(Place place, Random random) {
        return new Almanac(place.said(), place.monthFirst(), place.calendar(), random).expressions();
    }

    private static void check(Place place, String words, @Nullable LocalDate on, List<String> wrong) {
        LocalDate read = place.read(words);
        if (!Objects.equals(on, read)) {
            wrong.add("\n" + words + " (said " + place.said() + " " + place.holidays() + "): " + read + ", not " + on);
        }
    }
}
