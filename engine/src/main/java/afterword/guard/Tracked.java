package afterword.guard;

import afterword.application.Application;
import afterword.businessdays.BusinessCalendar;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;

/**
 * One of a person's applications.
 *
 * @param id unique among them
 * @param playbook the one chosen for it
 * @param calendar the employer's business days
 */
public record Tracked(String id, Application application, Playbook playbook, BusinessCalendar calendar) {

    Planner planner(Instant now) {
        return new Planner(application, calendar, now);
    }

    /** The company and the position, as one would say them. */
    String title() {
        return application.position() + " at " + application.company();
    }

    boolean isSameEmployerAs(Tracked other) {
        return Employer.areSame(application.company(), other.application.company());
    }

    /** The same job entered twice, or applied for on two ways. */
    boolean isSameJobAs(Tracked other) {
        return isSameEmployerAs(other)
                && (application.position().equals(other.application.position())
                        || Person.folded(application.position()).equals(Person.folded(other.application.position())));
    }
}
