package afterword.guard;

import static afterword.application.AnApplication.afterAnInterview;
import static afterword.application.AnApplication.instant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.AnApplication;
import afterword.application.Ban;
import afterword.application.EntryKind;
import afterword.application.Role;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Because;
import afterword.playbooks.Playbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final String TUESDAY_EARLY = "2026-09-22T08:00-04:00";

    @Test
    void allPlansStandInOneListInOrderOfTime() {
        Agenda agenda = agenda(
                "2026-09-09T15:30-04:00",
                1,
                afterAnInterview(),
                at("Corvane", "quist", "2026-09-02T10:00-04:00")
                        .sent("2026-09-02T12:00-04:00", EntryKind.THANK_YOU, "quist"));

        assertEquals(
                List.of(
                        "Northwind Traders debrief 2026-09-09T15:30",
                        "Corvane check-in 2026-09-09T15:30",
                        "Northwind Traders thank-you 2026-09-09T17:00"),
                shown(agenda));
    }

    @Test
    void twoEmployersInOneHourAreSetAnHourApartAndBothSayCheckTheCompany() {
        Agenda agenda = agenda(TUESDAY_EARLY, 0, asked("Brightwater"), asked("Brightwell"));

        assertEquals(
                List.of("Brightwater check-in 2026-09-22T10:00", "Brightwell check-in 2026-09-22T11:00"),
                shown(agenda));
        for (Agenda.Item item : agenda.items()) {
            assertEquals(
                    List.of("S4-15"), item.because().stream().map(Because::rule).toList());
        }
        assertEquals(List.of(), agenda.held());
    }

    @Test
    void twoRolesAtOneEmployerMayFallInOneHour() {
        Agenda agenda = agenda(
                TUESDAY_EARLY,
                0,
                asked("Corvane"),
                asked("Corvane").as("Analyst").contact("rivera", "Paul", "Feld", "feld@corvane.example"));

        assertEquals(List.of("Corvane check-in 2026-09-22T10:00", "Corvane check-in 2026-09-22T10:00"), shown(agenda));
    }

    @Test
    void oneRecruiterWithTwoRolesHasOneMessageThatDayAndTheOtherWaits() {
        Agenda agenda =
                agenda(TUESDAY_EARLY, 0, asked("Corvane"), asked("Corvane").as("Analyst"));

        assertEquals(List.of("Corvane check-in 2026-09-22T10:00"), shown(agenda));
        String both = "One message about both: Analyst at Corvane, and Data Engineer at Corvane.";
        assertEquals(List.of(both), agenda.items().get(0).suggestions());
        Agenda.Held held = agenda.held().get(0);
        assertEquals("Analyst", held.position());
        assertEquals(List.of(both), held.suggestions());
        assertEquals("P4", held.because().get(0).rule());
        assertEquals(instant("2026-09-23T09:00-04:00"), held.until().toInstant());
    }

    @Test
    void twoMessagesToOnePersonInAFewDaysCouldBeOne() {
        AnApplication friday =
                asked("Corvane").as("Analyst").directed("2026-09-10T09:00-04:00", null, Set.of(), null, "2026-09-24");
        Agenda agenda = agenda(TUESDAY_EARLY, 3, asked("Corvane"), friday);

        assertEquals(
                List.of("The same person is on the list on 2026-09-24 about Analyst at Corvane; "
                        + "one message then could cover both."),
                agenda.items().get(0).suggestions());
    }

    @Test
    void whatWasSentElsewhereTodayHoldsBackWhatIsDue() {
        AnApplication written =
                asked("Corvane").as("Analyst").sent("2026-09-22T09:05-04:00", EntryKind.CHECK_IN, "rivera");
        Agenda agenda = agenda("2026-09-22T09:30-04:00", 0, asked("Corvane"), written);

        assertEquals(List.of(), shown(agenda));
        assertEquals(
                "2026-09-23T09:00-04:00[America/New_York]",
                String.valueOf(agenda.held().get(0).until()));
    }

    @Test
    void whatAPlanRefusesIsHeldBackWithItsReason() {
        AnApplication noCalls =
                afterAnInterview().directed("2026-09-09T15:00-04:00", null, Set.of(Ban.FOLLOW_UP), null, null);
        Agenda agenda =
                agenda("2026-09-15T09:30-04:00", 0, noCalls, afterAnInterview().promised("2026-10-30"));

        assertEquals(
                List.of("check-in P1 until null", "check-in P3 until 2026-11-03T09:00-05:00[America/New_York]"),
                agenda.held().stream()
                        .map(held ->
                                held.kind().word() + " " + held.because().get(0).rule() + " until " + held.until())
                        .toList());
    }

    @Test
    void anApplicationThatIsOverHoldsNothingBack() {
        AnApplication over = asked("Corvane").sent("2026-09-21T10:00-04:00", EntryKind.WITHDRAWAL, "rivera");

        Agenda agenda = agenda(TUESDAY_EARLY, 30, over);

        assertEquals(List.of(), agenda.items());
        assertEquals(List.of(), agenda.held());
    }

    @Test
    void aStepThatHasNoRoomAnHourLaterKeepsItsTime() {
        Agenda agenda = agenda("2026-09-22T16:30-04:00", 0, asked("Brightwater"), asked("Corvane"));

        assertEquals(
                List.of("Brightwater check-in 2026-09-22T16:30", "Corvane check-in 2026-09-22T16:30"), shown(agenda));
        assertTrue(agenda.items().stream()
                .allMatch(item -> item.because().get(0).rule().equals("S4-15")));
    }

    /** With a check-in on Tuesday 22 September. */
    private static AnApplication asked(String company) {
        return afterAnInterview()
                .at(company)
                .contact(
                        "rivera",
                        "Elena",
                        "Rivera",
                        "rivera@" + company.toLowerCase(java.util.Locale.ROOT) + ".example")
                .promised("2026-09-18")
                .sent("2026-09-09T19:00-04:00", EntryKind.THANK_YOU, "rivera");
    }

    private static AnApplication at(String company, String interviewer, String start) {
        return AnApplication.empty()
                .at(company)
                .contact(interviewer, "Nils", "Quist", "quist@corvane.example", Role.INTERVIEWER)
                .interview("talk", start, null, interviewer);
    }

    private static Agenda agenda(String now, int days, AnApplication... applications) {
        List<Tracked> tracked = new ArrayList<>();
        for (AnApplication application : applications) {
            tracked.add(new Tracked(
                    "a" + tracked.size(), application.build(), Playbooks.balanced(), BusinessCalendar.WEEKDAYS));
        }
        return Agenda.of(tracked, instant(now), days);
    }

    private static List<String> shown(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.company() + " " + item.step().kind().word() + " "
                        + item.at().toLocalDateTime().withSecond(0))
                .toList();
    }
}
