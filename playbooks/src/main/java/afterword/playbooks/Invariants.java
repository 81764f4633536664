package afterword.playbooks;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every playbook keeps to, whoever wrote it; found by looking at its plans and not at how they are made. */
final class Invariants {

    private Invariants() {}

    /** Everything that the plan of these facts breaks, in words; nothing where it breaks nothing. */
    static List<String> broken(
            Playbook playbook, Application application, BusinessCalendar calendar, Instant now, int horizonDays) {
        Plan plan = new Planner(application, calendar, now).plan(playbook, horizonDays);
        List<String> broken = new ArrayList<>();
        broken.addAll(new KeptFloors(application, calendar, now).broken(plan));
        broken.addAll(twoOnOneDay(playbook, plan));
        broken.addAll(new PlannedAgain(playbook, application, calendar, now, horizonDays).broken());
        return broken;
    }

    /**
     * No two contacts on one day, unless the playbook says so: by calling in the halves of a day, or by a note beside the
     * thank-you. Thank-yous and their notes count as one.
     */
    private static List<String> twoOnOneDay(Playbook playbook, Plan plan) {
        if (playbook.checkIns().slots().size() > 1) {
            return List.of();
        }
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        for (Step step : plan.steps()) {
            boolean thanks = step.kind() == StepKind.THANK_YOU || step.kind() == StepKind.HANDWRITTEN_NOTE;
            if (step.isOpen() && step.kind().isContact()) {
                List<String> that = byDay.computeIfAbsent(step.due().toLocalDate(), day -> new ArrayList<>());
                String what = thanks ? "thanks" : step.id();
                if (!that.contains(what)) {
                    that.add(what);
                }
            }
        }
        return byDay.entrySet().stream()
                .filter(day -> day.getValue().size() > 1)
                .map(day -> "two contacts on " + day.getKey() + ": " + String.join(", ", day.getValue())
                        + "; if that is meant to be avoided, say never: { two-contacts-a-day: … }")
                .toList();
    }
}
