package afterword.playbooks;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.businessdays.BusinessCalendar;
import afterword.documents.Documents;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.planner.Planner;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** One interview on Wednesday 9 September 2026 in New York, and what a test adds to it. */
abstract class SmallCases {

    static final String ONSITE = """
            version: 1
            company: Northwind Traders
            position: Data Engineer
            timeZone: America/New_York
            holidays: US
            contacts:
              rivera: { name: { given: Elena, family: Rivera }, email: e@n.example, roles: [interviewer] }
              cho: { name: { given: Min-jun, family: Cho }, email: m@n.example, roles: [hiring-manager, decision-maker] }
              morgan: { name: { given: Kit, family: Morgan }, email: k@a.example, roles: [staffing-manager] }
            """;

    static final String INTERVIEW = """
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00, interviewers: [rivera]%s }
            """;

    static final String THANKED = "  - { at: 2026-09-09T19:00, kind: thank-you, with: rivera, channel: email }\n";

    static final String FRIDAY_18 = ", decision: { on: 2026-09-18, said: by Friday week, by: rivera }";

    static String interview(String more) {
        return INTERVIEW.formatted(more);
    }

    static Plan plan(String playbook, String now, String more) {
        return plan(playbook, now, ONSITE, more);
    }

    static Plan plan(String playbook, String now, String base, String more) {
        PublicHolidays holidays = new PublicHolidays();
        Application application = new ApplicationReader(
                        code -> holidays.of(code).isPresent())
                .read(Documents.ofText("case.yaml", base + more))
                .get();
        BusinessCalendar calendar = holidays.of("US").orElseThrow();
        Instant instant = OffsetDateTime.parse(now).toInstant();
        return new Planner(application, calendar, instant)
                .plan(Playbooks.find(playbook).orElseThrow());
    }

    static Step step(Plan plan, String id) {
        return plan.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + id + " in " + plan.steps()));
    }

    static List<String> questions(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.id().contains("check-in"))
                .map(step -> step.due().toLocalDate().toString())
                .toList();
    }
}
