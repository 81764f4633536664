package afterword.app.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import afterword.promises.Promises;
import afterword.whatif.Supposition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppositionsTest {

    /** A Thursday, four in the afternoon in New York. */
    private static final Instant NOW = Instant.parse("2026-09-10T20:00:00Z");

    @Test
    void aPromiseIsADayInWords() {
        var promise = assertInstanceOf(Supposition.TheySay.class, one("they promise Friday"));
        assertEquals(LocalDate.of(2026, 9, 11), promise.promised());
        assertEquals(NOW, promise.at());
        assertEquals("rivera", promise.by());
    }

    @Test
    void aNoOnTuesdayComesAtTenOnTheNextTuesdayThere() {
        var no = assertInstanceOf(Supposition.TheySay.class, one("They decline on Tuesday"));
        assertEquals(EntryKind.DECLINE, no.kind());
        assertEquals(Instant.parse("2026-09-15T14:00:00Z"), no.at());
    }

    @Test
    void whatHasNoDayHappensNow() {
        assertEquals(
                NOW,
                assertInstanceOf(Supposition.TheySay.class, one("they offer")).at());
        assertEquals(
                NOW,
                assertInstanceOf(Supposition.YouDo.class, one("I ask today")).at());
        assertInstanceOf(Supposition.NobodyAnswers.class, one("nobody answers"));
    }

    @Test
    void everythingThatIsNotUnderstoodIsSaidAtOnce() {
        Reading<List<Supposition>> reading = read("they dither", "they promise something nice", "they offer tomorrow");
        assertEquals(
                List.of("they dither", "they promise something nice"),
                reading.problems().stream().map(Problem::value).toList());
    }

    private static Supposition one(String text) {
        return read(text).get().get(0);
    }

    private static Reading<List<Supposition>> read(String... texts) {
        PublicHolidays holidays = new PublicHolidays();
        Application application = new ApplicationReader(code -> true)
                .read(Documents.ofText("northwind.yaml", """
                        version: 1
                        company: Northwind Traders
                        position: Data Engineer
                        timeZone: America/New_York
                        holidays: US
                        contacts:
                          cho: { name: { given: Min-jun, family: Cho } }
                          rivera: { name: { given: Elena, family: Rivera } }
                        interviews:
                          - { id: onsite, stage: first, format: video, start: 2026-09-09T14:00, end: 2026-09-09T15:00, interviewers: [rivera] }
                        """))
                .get();
        Plan plan = new Planner(application, holidays.of("US").orElseThrow(), NOW).plan(Playbooks.balanced());
        return new Suppositions(new Promises(holidays, holidays)).read(List.of(texts), application, plan);
    }
}
