package afterword.whatif;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.util.List;

/**
 * A plan beside the one that some suppositions would make of it. Nothing is changed by asking.
 *
 * @param before the plan as things are
 * @param after the plan as they would be
 */
public record WhatIf(Plan before, Plan after, List<Difference> differences) {

    /**
     * Asks what would be.
     *
     * @param now when the plan as things are is made; the other one is made then, or when the last supposition has
     *     happened, if that is later
     */
    public static WhatIf ask(
            Application application,
            BusinessCalendar calendar,
            Playbook playbook,
            Instant now,
            int horizonDays,
            List<Supposition> suppositions) {
        Plan before = new Planner(application, calendar, now).plan(playbook, horizonDays);
        Application supposed = application;
        Instant then = now;
        for (Supposition supposition : suppositions) {
            supposed = supposition.in(supposed);
            Instant at = supposition.at();
            then = at != null && at.isAfter(then) ? at : then;
        }
        Plan after = new Planner(supposed, calendar, then).plan(playbook, horizonDays);
        return of(before, after);
    }

    /** Any two plans side by side: of two playbooks, or of two moments. */
    public static WhatIf of(Plan before, Plan after) {
        return new WhatIf(before, after, Difference.between(before, after));
    }
}
