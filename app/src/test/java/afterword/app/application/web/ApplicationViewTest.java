package afterword.app.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.agenda.web.ItemView;
import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.app.timeline.Timeline;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.businessdays.BusinessCalendar;
import afterword.documents.Documents;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationViewTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final List<ZoneId> READERS = List.of(
            NEW_YORK,
            ZoneId.of("Europe/Vienna"),
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Honolulu"));

    private static final Application APPLICATION = new ApplicationReader(code -> true)
            .read(Documents.ofText("onsite.yaml", """
                    company: Northwind Traders
                    position: Senior Data Engineer
                    timeZone: America/New_York
                    contacts:
                      rivera: { name: { given: Elena, family: Rivera }, email: elena@northwind.example }
                    interviews:
                      - id: onsite
                        stage: first
                        format: in-person
                        start: 2026-09-09T14:00
                        end: 2026-09-09T15:00
                        interviewers: [rivera]
                        decision: { on: 2026-09-18, said: "by the end of next week" }
                    journal:
                      - { at: "2026-09-09T19:40-04:00", kind: thank-you, with: rivera, channel: email }
                    """))
            .get();

    private static ApplicationView seen(ZoneId reader, Instant now) {
        Plan plan = new Planner(APPLICATION, BusinessCalendar.WEEKDAYS, now).plan(Playbooks.balanced());
        StoredApplication stored = new StoredApplication(
                "northwind-traders", 1, APPLICATION, List.of(), null, false, Instant.EPOCH, Instant.EPOCH);
        Timeline timeline = Timeline.of(APPLICATION, plan, BusinessCalendar.WEEKDAYS);
        Visit visit = new Visit(Owner.LOCAL, new Times(now, reader), Settings.USUAL);
        return ApplicationView.of(stored, plan, "Balanced", timeline, visit);
    }

    @Test
    void thePageSaysTheSameDaysWhereverItsReaderIs() {
        for (int hours = 0; hours < 24 * 16; hours += 3) {
            Instant now = Instant.parse("2026-09-10T00:10:00Z").plusSeconds(3600L * hours);
            ApplicationView there = seen(NEW_YORK, now);
            for (ZoneId reader : READERS) {
                ApplicationView seen = seen(reader, now);
                String where = now + " in " + reader;
                assertThat(seen.headline()).as(where).isEqualTo(there.headline());
                assertThat(seen.interviews())
                        .extracting(InterviewView::promise)
                        .as(where)
                        .isEqualTo(there.interviews().stream()
                                .map(InterviewView::promise)
                                .toList());
                assertThat(seen.now())
                        .extracting(ItemView::steps)
                        .as(where)
                        .isEqualTo(there.now().stream().map(ItemView::steps).toList());
                assertThat(seen.later())
                        .extracting(ItemView::when)
                        .as(where)
                        .isEqualTo(there.later().stream().map(ItemView::when).toList());
                assertThat(seen.line()).as(where).isEqualTo(there.line());
            }
        }
    }

    @Test
    void tomorrowIsTheDayAfterWhatTheTimelineCallsToday() {
        // Monday, 19:00 in New York; in Tokyo it is Tuesday
        Instant monday = Instant.parse("2026-09-21T23:00:00Z");
        ApplicationView seen = seen(ZoneId.of("Asia/Tokyo"), monday);
        assertThat(seen.headline()).isEqualTo("Nothing to do until Tuesday 22 September, tomorrow.");
        assertThat(seen.desk().labels())
                .filteredOn(label -> label.text().equals("today"))
                .singleElement()
                .satisfies(label -> assertThat(label.date()).isEqualTo("Mon 21 Sep"));
        assertThat(seen.localTime()).isEqualTo("It is 19:00 on Monday in New York");
        assertThat(seen(NEW_YORK, monday).localTime()).isEqualTo("It is 19:00 in New York");
    }
}
